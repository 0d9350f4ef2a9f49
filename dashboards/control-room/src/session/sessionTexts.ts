import { defineTexts } from '../texts/useTexts';

export const sessionTexts = defineTexts({
  zh: {
    name: '用户名',
    nameMissing: '请输入用户名',
    password: '密码',
    passwordMissing: '请输入密码',
    login: '登录',
    ended: '登录已失效',
    endedWhy: '请重新登录。页面保持原样，已填写的内容不会丢失。',
  },
  en: {
    name: 'Name',
    nameMissing: 'Enter your name',
    password: 'Password',
    passwordMissing: 'Enter your password',
    login: 'Log in',
    ended: 'The session has ended',
    endedWhy: 'Log in again. The page stays as it is; nothing you have typed is lost.',
  },
});
