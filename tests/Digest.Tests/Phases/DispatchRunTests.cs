using Digest.App.Phases;
using Digest.Storage;

namespace Digest.Tests.Phases;

public sealed class DispatchRunTests
{
    [Fact]
    public async Task A_refusal_that_was_in_flight_when_the_policy_stopped_the_run_is_taken_back_too()
    {
        await using var house = await SendingHouse.OpenAsync(6);
        using var run = new DispatchRun(1, house.Store, new WorkerLease("w", TimeSpan.FromMinutes(1)), new DeliveryRules(Microsoft.Extensions.Options.Options.Create(house.Options), house.Test.Clock), CancellationToken.None);
        var deliveries = await house.Store.DeliveriesAsync(1, CancellationToken.None);

        var takenBack = deliveries.Select(delivery => run.NoteRefusal(delivery, "550 5.7.1 blocked").Count).ToList();

        Assert.Equal([0, 0, 0, 0, 5, 1], takenBack);
        Assert.Equal(0, (await run.ReportAsync()).Failed);
    }
}
