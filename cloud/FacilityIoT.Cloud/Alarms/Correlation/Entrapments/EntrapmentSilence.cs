using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Alarms.Correlation.Entrapments;

/// <summary>When a box is silent, nothing is known of its elevators: neither that somebody is trapped nor that nobody is.</summary>
internal sealed class EntrapmentSilence(Elevators elevators) : IBoxHandler
{
    public async Task OnChangeAsync(StoreTransaction transaction, BoxChange change, CancellationToken cancellationToken)
    {
        IReadOnlyList<EdgeNodeId> silent = change switch
        {
            BoxChange.Died died => [died.Node],
            BoxChange.Unheard unheard => unheard.Nodes,
            _ => [],
        };
        foreach (var node in silent)
        {
            var prefix = $"{node}/";
            foreach (var elevator in await transaction.Db.Set<ElevatorWatch>().Where(row => row.Elevator.StartsWith(prefix)).Select(row => row.Elevator).ToListAsync(cancellationToken))
            {
                await elevators.ApplyAsync(transaction, elevator, null, new EntrapmentObservation.Silent(), cancellationToken);
            }
        }
    }
}
