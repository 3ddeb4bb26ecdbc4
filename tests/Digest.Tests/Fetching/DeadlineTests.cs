using Digest.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Fetching;

public sealed class DeadlineTests
{
    [Fact]
    public void A_step_ends_by_its_own_limit_or_by_the_total()
    {
        var clock = new FakeTimeProvider();
        using var deadline = new Deadline(TimeSpan.FromSeconds(10), clock, CancellationToken.None);
        deadline.Within(TimeSpan.FromSeconds(8), "first");
        clock.Advance(TimeSpan.FromSeconds(7));

        deadline.Within(TimeSpan.FromSeconds(8), "second");
        clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal((true, "second"), (deadline.Token.IsCancellationRequested, deadline.Step));
    }

    [Fact]
    public void Waiting_for_a_turn_does_not_count()
    {
        var clock = new FakeTimeProvider();
        using var deadline = new Deadline(TimeSpan.FromSeconds(10), clock, CancellationToken.None);
        deadline.Within(TimeSpan.FromSeconds(8), "first");
        deadline.Pause();

        clock.Advance(TimeSpan.FromHours(1));

        Assert.False(deadline.Token.IsCancellationRequested);
    }

    [Fact]
    public void A_body_that_creeps_is_given_up()
    {
        var clock = new FakeTimeProvider();
        using var deadline = new Deadline(TimeSpan.FromSeconds(60), clock, CancellationToken.None);
        deadline.BeginBody();
        clock.Advance(TimeSpan.FromSeconds(6));

        Assert.Throws<OperationCanceledException>(() => deadline.CheckPace(100, new FetchingOptions()));
        Assert.Equal("its body came too slowly", deadline.Step);
    }
}
