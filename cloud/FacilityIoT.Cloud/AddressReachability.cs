using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud;

/// <summary>
/// Somebody who is no active worker cannot be sent, and somebody without a verified address cannot be told. While no channel is on that people have addresses on, the
/// list of workers alone counts: a site may write its rosters first. Composed here, because dispatch and notifications do not know each other.
/// </summary>
internal sealed class AddressReachability(WorkerReachability workers, ReachBook addresses) : IReachability
{
    private static readonly Phrase NoAddress = new("在已启用的渠道上没有已验证的地址", "has no verified address on a channel that is on");

    public async Task<IReadOnlyDictionary<int, Phrase>> UnreachableAsync(DbContext db, IReadOnlyCollection<int> personIds, CancellationToken cancellationToken)
    {
        var unreachable = new Dictionary<int, Phrase>(await workers.UnreachableAsync(db, personIds, cancellationToken));
        if (addresses.AnyPersonal)
        {
            var told = await addresses.WithAddressAsync(db, RecipientKind.Person, personIds, cancellationToken);
            foreach (var person in personIds.Except(told))
            {
                unreachable.TryAdd(person, NoAddress);
            }
        }

        return unreachable;
    }
}
