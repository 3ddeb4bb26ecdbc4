using Digest.Storage;
using Digest.Tests.Storage;
using Digest.Transport;

namespace Digest.Tests.Phases;

public sealed class DispatcherTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Every_reader_gets_the_issue_once(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(250, provider);
        house.Options.Connections = 4;

        var report = await house.DispatchAsync();
        var again = await house.DispatchAsync();

        Assert.Equal((250, 0, true), (report.Sent, report.Left, report.IsSettled));
        Assert.Equal((0, true), (again.Sent, again.IsSettled));
        Assert.Equal(250, house.Server.Recipients.Distinct().Count());
        Assert.Equal(250, house.Server.Accepted.Count);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Workers_that_share_a_database_part_the_readers(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(200, provider);
        house.Options.Batch = 7;

        await Task.WhenAll(house.DispatchAsync(), house.DispatchAsync(), house.DispatchAsync());

        Assert.Equal(200, house.Server.Accepted.Count);
        Assert.Equal(200, house.Server.Recipients.Distinct().Count());
        Assert.Equal(new DeliveryCounts(0, 200, 0, 0, 0), await house.CountsAsync());
    }

    [Fact]
    public async Task A_short_list_goes_over_one_connection_and_waits_for_no_other()
    {
        await using var house = await SendingHouse.OpenAsync(20);
        (house.Options.Connections, house.Options.RampUp) = (4, TimeSpan.FromMinutes(1));

        var report = await house.DispatchAsync();

        Assert.Equal((20, true), (report.Sent, report.IsSettled));
    }

    [Fact]
    public async Task A_crash_before_the_dot_costs_nothing()
    {
        await using var house = await SendingHouse.OpenAsync(5);
        house.Server.Answer = (number, _) => number == 3 ? throw new NotSupportedException("crash") : null;

        await Assert.ThrowsAsync<NotSupportedException>(house.DispatchAsync);
        var report = await house.NewDispatcher().ResumeAsync(CancellationToken.None);

        Assert.Equal((3, 0, 0), (report.Sent, report.Ambiguous, report.Left));
        Assert.Equal(5, house.Server.Recipients.Distinct().Count());
        Assert.Equal(5, house.Server.Accepted.Count);
    }

    [Fact]
    public async Task A_crash_after_the_dot_sends_the_same_octets_once_more()
    {
        await using var house = await SendingHouse.OpenAsync(5);
        house.Server.AfterDot = number => number == 3 ? throw new NotSupportedException("crash") : Task.CompletedTask;

        await Assert.ThrowsAsync<NotSupportedException>(house.DispatchAsync);
        house.Test.Clock.Advance(TimeSpan.FromHours(1));
        var report = await house.NewDispatcher().ResumeAsync(CancellationToken.None);

        Assert.Equal((3, 1, 0), (report.Sent, report.Ambiguous, report.Left));
        var copies = house.Server.Accepted.GroupBy(message => message.Recipient).Single(group => group.Count() == 2);
        Assert.Single(copies.Select(SendingHouse.TextOf).Distinct());
    }

    [Fact]
    public async Task A_message_whose_fate_stays_unknown_is_given_up_in_the_end()
    {
        await using var house = await SendingHouse.OpenAsync(1);
        house.Server.AfterDot = _ => throw new IOException("connection reset");

        for (var i = 0; i < 6; i++)
        {
            await house.DispatchAsync();
            house.Test.Clock.Advance(TimeSpan.FromHours(2));
        }

        Assert.Equal(1 + house.Options.AmbiguousResends, house.Server.Accepted.Count);
        Assert.Equal(1, (await house.CountsAsync()).Failed);
    }

    [Fact]
    public async Task A_deferred_reader_is_tried_again_with_growing_waits_until_the_expiry()
    {
        await using var house = await SendingHouse.OpenAsync(1);
        house.Server.Answer = (_, _) => new SendResult.Deferred("451 4.7.1 greylisted");

        for (var minutes = 0; minutes < 60 * 49; minutes++)
        {
            await house.NewDispatcher().ResumeAsync(CancellationToken.None);
            house.Test.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        // 5, 10, 20, 40 minutes, then 67 each, with a tenth of jitter: 4 + (2880 - 75) / 67.
        Assert.InRange(house.Server.Asked, 43, 50);
        Assert.Equal(new DeliveryCounts(0, 0, 1, 0, 0), await house.CountsAsync());
        Assert.StartsWith("expired: 451", Assert.Single(await house.Store.DeliveriesAsync(1, CancellationToken.None)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_session_is_opened_again_and_counts_as_no_try()
    {
        await using var house = await SendingHouse.OpenAsync(3);
        house.Server.Answer = (number, _) => number is 2 or 3 ? new SendResult.Deferred("421 closing") { CountsAsTry = false } : null;

        var report = await house.DispatchAsync();

        Assert.Equal((3, 0), (report.Sent, report.Left));
        Assert.All(await house.Store.DeliveriesAsync(1, CancellationToken.None), delivery => Assert.Equal(1, delivery.Attempts));
    }

    [Fact]
    public async Task A_server_that_is_down_stops_the_run_and_loses_nothing()
    {
        await using var house = await SendingHouse.OpenAsync(40);
        house.Server.Answer = (_, _) => throw new IOException("connection refused");

        var down = await house.DispatchAsync();
        house.Server.Answer = (_, _) => null;
        var up = await house.DispatchAsync();

        Assert.Equal((0, 40, false), (down.Sent, down.Left, down.IsSettled));
        Assert.Contains("connection refused", down.Problem, StringComparison.Ordinal);
        Assert.Equal((40, true), (up.Sent, up.IsSettled));
    }

    [Fact]
    public async Task A_refused_login_blames_no_reader()
    {
        await using var house = await SendingHouse.OpenAsync(4);
        house.Server.Answer = (_, _) => new SendResult.Stopped("535 5.7.8 wrong password");

        var report = await house.DispatchAsync();

        Assert.Equal((1, 4), (house.Server.Asked, report.Left));
        Assert.All(await house.Store.DeliveriesAsync(1, CancellationToken.None), delivery => Assert.Equal(0, delivery.Attempts));
    }

    [Fact]
    public async Task One_refused_reader_is_left_alone_and_the_others_get_it()
    {
        await using var house = await SendingHouse.OpenAsync(4);
        house.Server.Answer = (_, message) => message.Recipient.StartsWith("r2@", StringComparison.Ordinal) ? new SendResult.Rejected("550 5.1.1 no such user") : null;

        var report = await house.DispatchAsync();

        Assert.Equal((3, 1, true), (report.Sent, report.Failed, report.IsSettled));
        Assert.Equal(0, (await house.DispatchAsync()).Sent);
    }

    [Fact]
    public async Task The_same_policy_against_everyone_stops_the_run_and_burns_no_reader()
    {
        await using var house = await SendingHouse.OpenAsync(20);
        house.Server.Answer = (_, _) => new SendResult.Rejected("550 5.7.1 blocked by policy");

        var report = await house.DispatchAsync();

        Assert.Equal((5, 0, 20), (house.Server.Asked, report.Failed, report.Left));
        Assert.Contains("policy", report.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_leaves_in_the_middle_gets_nothing_more()
    {
        await using var house = await SendingHouse.OpenAsync(3);
        house.Server.Answer = (_, _) =>
        {
            house.Store.SetStatusAsync(3, SubscriberStatus.Unsubscribed, CancellationToken.None).GetAwaiter().GetResult();
            return null;
        };

        var report = await house.DispatchAsync();

        Assert.Equal((2, 1, true), (report.Sent, report.Suppressed, report.IsSettled));
    }

    [Fact]
    public async Task A_run_that_is_asked_to_stop_ends_between_two_messages()
    {
        await using var house = await SendingHouse.OpenAsync(10);
        using var stop = new CancellationTokenSource();
        house.Server.AfterDot = number => number == 4 ? stop.CancelAsync() : Task.CompletedTask;

        var report = await house.NewDispatcher().DispatchAsync(house.Issue, stop.Token);

        Assert.Equal((4, 6), (report.Sent, report.Left));
        Assert.Equal(6, (await house.DispatchAsync()).Sent);
    }
}
