using Digest.Storage;
using Digest.Transport;

namespace Digest.Tests.Phases;

public sealed class LargeListTests
{
    private const int Readers = 10_000;

    [Fact]
    public async Task Ten_thousand_readers_get_it_once_through_refusals_and_resets()
    {
        await using var house = await SendingHouse.OpenAsync(Readers);
        house.Options.Connections = 4;
        var later = false;
        house.Server.Answer = (number, message) => Trouble(number, NumberOf(message), later);

        var first = await house.DispatchAsync();
        later = true;
        house.Test.Clock.Advance(TimeSpan.FromMinutes(6));
        var second = await house.NewDispatcher().ResumeAsync(CancellationToken.None);

        Assert.Equal((100, 100), (first.Failed, second.Sent));
        Assert.Equal(new DeliveryCounts(0, Readers - 100, 100, 0, 0), await house.CountsAsync());
        Assert.Equal(Readers - 100, house.Server.Recipients.Distinct().Count());
        Assert.Equal(Readers - 100, house.Server.Accepted.Count);
    }

    private static int NumberOf(MailMessage message) => int.Parse(message.Recipient[1..message.Recipient.IndexOf('@', StringComparison.Ordinal)], null);

    /// <summary>One in a hundred readers is unknown, another one put off at first, and every five hundredth message meets a reset.</summary>
    private static SendResult? Trouble(int number, int reader, bool later) => (reader % 100, number % 500) switch
    {
        (7, _) => new SendResult.Rejected("550 5.1.1 no such user"),
        (8, _) when !later => new SendResult.Deferred("450 4.2.0 greylisted"),
        (_, 0) => throw new IOException("connection reset"),
        _ => null,
    };
}
