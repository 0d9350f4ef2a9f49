import { defineTexts } from '../texts/useTexts';

export const boxTexts = defineTexts({
  zh: {
    box: '网关', site: '项目', state: '状态', online: '在线', offline: '离线', seen: '最后消息', software: '软件', none: '还没有网关连接过。请在网关上完成配置并启动。', ago: (time: string) => `${time}前`, never: '从未',
    born: '本次连接', session: '会话编号', outbox: '待传数据', waiting: (n: string) => `${n} 帧待确认`, empty: '全部已确认', span: (from: string, to: string) => `第 ${from} 至 ${to} 帧`, acknowledged: '已确认至', frame: (n: string) => `第 ${n} 帧`,
    unacknowledged: '不支持确认的来源：数据可能丢失', details: (box: string) => `${box} 的详情`, devices: '设备', device: '设备', answers: '应答', silent: '不应答', points: '测点', conditions: '报警条件', ownPoints: '网关自身测点', noOwn: '没有上报自身测点。',
    letters: '无法使用的消息', noLetters: '最近 500 条被拒消息中没有来自此网关的。', reason: '原因', detail: '说明', received: '收到', length: '字节', clock: '时钟', clockUnknown: '打开本页以来没有收到数值，无法判断',
    clockGood: (lag: string) => `一致（数值在产生后约 ${lag} 收到）`, clockAhead: (by: string) => `比服务快 ${by}：请检查网关的时间同步`, clockBehind: (by: string) => `比服务慢，或传输延迟，至少 ${by}：请检查网关的时间同步`,
    name: '名称', value: '值', attention: '需处理', notices: { clock: '时钟未同步', disk: '磁盘将满', certificateEnded: '证书已过期', certificateEnds: '证书即将过期' },
    notTold: '网关未上报', ownClock: '时间同步', synchronized: (error: string) => `已同步，误差不超过 ${error} ms`, notSynchronized: '没有时间源：请在网关上配置 NTP，否则读数的时间会逐渐偏离',
    disk: '磁盘', diskFree: (free: string, size: string, share: string) => `剩余 ${free}，共 ${size}（${share}）`, certificate: '证书', noCertificate: '无：网关用密码登录，或未上报',
    certificateEnds: (at: string, left: string) => `有效至 ${at}（还有 ${left}）`, certificateEnded: (at: string) => `已于 ${at} 过期：网关断开后无法再连接，请立即更换`,
  },
  en: {
    box: 'Box', site: 'Site', state: 'State', online: 'Online', offline: 'Offline', seen: 'Last heard', software: 'Software', none: 'No box has ever connected. Configure one and start it.', ago: (time: string) => `${time} ago`, never: 'Never',
    born: 'Connected since', session: 'Session number', outbox: 'Outbox', waiting: (n: string) => `${n} frames wait`, empty: 'All acknowledged', span: (from: string, to: string) => `Frames ${from} to ${to}`, acknowledged: 'Acknowledged up to', frame: (n: string) => `Frame ${n}`,
    unacknowledged: 'A source without acknowledgement: readings may be lost', details: (box: string) => `Details of ${box}`, devices: 'Devices', device: 'Device', answers: 'Answers', silent: 'Does not answer', points: 'Points', conditions: 'Alarm conditions', ownPoints: 'The box’s own points', noOwn: 'It reports no points of its own.',
    letters: 'Messages that could not be used', noLetters: 'None of the last 500 refused messages came from this box.', reason: 'Reason', detail: 'Detail', received: 'Received', length: 'Bytes', clock: 'Clock', clockUnknown: 'No value has come since this page was opened, so it cannot be told',
    clockGood: (lag: string) => `Agrees (values come about ${lag} after they were taken)`, clockAhead: (by: string) => `Ahead of the service by ${by}: check the box’s time synchronisation`, clockBehind: (by: string) => `Behind the service, or slow on the way, by at least ${by}: check the box’s time synchronisation`,
    name: 'Name', value: 'Value', attention: 'Attention', notices: { clock: 'Clock not kept', disk: 'Disk nearly full', certificateEnded: 'Certificate has ended', certificateEnds: 'Certificate ends soon' },
    notTold: 'The box does not tell', ownClock: 'Time source', synchronized: (error: string) => `Keeps the clock to within ${error} ms`, notSynchronized: 'None keeps the clock: set up NTP on the box, or the times of its readings will drift',
    disk: 'Disk', diskFree: (free: string, size: string, share: string) => `${free} of ${size} free (${share})`, certificate: 'Certificate', noCertificate: 'None: the box logs in with a password, or does not tell',
    certificateEnds: (at: string, left: string) => `Ends on ${at} (in ${left})`, certificateEnded: (at: string) => `Ended on ${at}: once its connection ends the box cannot come back; replace it now`,
  },
});
