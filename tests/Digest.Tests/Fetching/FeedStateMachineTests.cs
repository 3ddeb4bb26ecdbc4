using Digest.Fetching;

namespace Digest.Tests.Fetching;

public sealed class FeedStateMachineTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly Feed Source = new() { Url = new("https://a.example/feed"), Title = "A", Fallbacks = [new("https://b.example/feed")] };
    private static readonly FeedState New = new(Source.Url);
    private static readonly FeedStateMachine Machine = new(new FetchingOptions());

    [Fact]
    public void A_fresh_body_makes_a_feed_fine_and_keeps_its_validators()
    {
        var state = After(New, Fresh() with { ETag = "\"1\"", LastModified = "Mon" });

        Assert.Equal((FeedHealth.Fine, "\"1\"", "Mon", Now, Now), (state.Health, state.ETag, state.LastModified, state.Since, state.BodyAt));
    }

    [Fact]
    public void The_next_request_sends_the_validators_to_the_address_that_gave_them()
    {
        var state = After(New, Fresh() with { ETag = "\"1\"" });

        Assert.Equal("\"1\"", FeedStateMachine.Request(Source, state, Source.Url, Now).ETag);
        Assert.Null(FeedStateMachine.Request(Source, state, Source.Fallbacks[0], Now).ETag);
    }

    [Fact]
    public void After_two_weeks_of_304_the_body_is_asked_for_again()
    {
        var state = After(New, Fresh() with { ETag = "\"1\"" });

        Assert.Null(FeedStateMachine.Request(Source, state, Source.Url, Now.AddDays(15)).ETag);
    }

    [Fact]
    public void A_failure_counts_and_the_pauses_grow_to_a_day()
    {
        var first = After(New, new FetchResult.Failed("no"));
        var second = After(first, new FetchResult.Failed("no"));
        var many = Enumerable.Range(0, 30).Aggregate(second, (state, _) => After(state, new FetchResult.Failed("no")));

        Assert.Equal((FeedHealth.Failing, "no", 2), (second.Health, second.LastProblem, second.ConsecutiveFailures));
        Assert.True(second.NextCheckAt > first.NextCheckAt);
        Assert.InRange(many.NextCheckAt ?? Now, Now.AddDays(1), Now.AddDays(1.25));
    }

    [Fact]
    public void Two_weeks_of_failures_make_a_feed_dead_and_an_answer_brings_it_back()
    {
        var failing = After(New, new FetchResult.Failed("no"));
        var dead = After(failing, new FetchResult.Failed("no"), Now.AddDays(14));

        Assert.Equal((FeedHealth.Dead, Now.AddDays(14)), (dead.Health, dead.Since));
        Assert.Equal(FeedHealth.Fine, After(dead, Fresh(), Now.AddDays(21)).Health);
    }

    [Fact]
    public void A_feed_that_is_gone_is_never_asked_again_but_its_fallbacks_are()
    {
        var gone = After(New, new FetchResult.Failed("gone") { Gone = true });

        Assert.Equal(FeedHealth.Dead, gone.Health);
        Assert.Equal(Source.Fallbacks, FeedStateMachine.Addresses(Source, gone, Now.AddYears(1)));
        Assert.Empty(FeedStateMachine.Addresses(Source with { Fallbacks = [] }, gone, Now.AddYears(1)));
    }

    [Fact]
    public void Nothing_is_asked_within_Retry_After()
    {
        var state = After(New, new FetchResult.Failed("later") { RetryAfter = Now.AddHours(2) });

        Assert.Empty(FeedStateMachine.Addresses(Source, state, Now.AddHours(1)));
        Assert.Equal(2, FeedStateMachine.Addresses(Source, state, Now.AddHours(2)).Count);
        Assert.False(FeedStateMachine.IsDue(state, Now.AddHours(1)));
    }

    [Fact]
    public void A_fallback_that_answers_moves_the_feed_and_the_first_address_keeps_its_Retry_After()
    {
        var before = new FetchResult.Failed("later") { RetryAfter = Now.AddHours(2) };

        var state = Machine.Next(Source, New, new FeedAnswer(Source.Fallbacks[0], Fresh(), Now, before), new FeedReading());

        Assert.Equal((FeedHealth.Moved, Source.Fallbacks[0], "later"), (state.Health, state.Fallback, state.LastProblem));
        Assert.Equal(Source.Fallbacks, FeedStateMachine.Addresses(Source, state, Now.AddHours(1)));
    }

    [Fact]
    public void Rounds_of_the_fallback_alone_do_not_shorten_Retry_After()
    {
        var before = new FetchResult.Failed("later") { RetryAfter = Now.AddHours(3) };
        var first = Machine.Next(Source, New, new FeedAnswer(Source.Fallbacks[0], Fresh(), Now, before), new FeedReading());

        var second = Machine.Next(Source, first, new FeedAnswer(Source.Fallbacks[0], Fresh(), Now.AddHours(1)), new FeedReading());

        Assert.Equal(Source.Fallbacks, FeedStateMachine.Addresses(Source, second, Now.AddHours(2)));
    }

    [Fact]
    public void A_permanent_redirect_is_followed_at_once_the_next_time_and_forgotten_when_it_fails()
    {
        var moved = After(New, Fresh() with { MovedTo = new Uri("https://c.example/") });
        var lost = After(moved, new FetchResult.Failed("no"));

        Assert.Equal((FeedHealth.Moved, "https://c.example/"), (moved.Health, FeedStateMachine.Addresses(Source, moved, Now)[0].AbsoluteUri));
        Assert.Equal(Source.Url, FeedStateMachine.Addresses(Source, lost, Now.AddDays(1))[0]);
    }

    [Fact]
    public void A_body_that_is_no_feed_is_a_failure()
    {
        var state = Machine.Next(Source, New, new FeedAnswer(Source.Url, Fresh(), Now), new FeedReading { Problem = "an HTML page" });

        Assert.Equal((FeedHealth.Failing, "an HTML page"), (state.Health, state.LastProblem));
    }

    [Fact]
    public void A_feed_that_answers_but_says_nothing_for_long_is_silent_since_then()
    {
        var state = After(New, Fresh(), Now, Now.AddDays(-40), Now.AddDays(-41), Now.AddDays(-42), Now.AddDays(-43));

        Assert.Equal((FeedHealth.Silent, Now.AddDays(-40), TimeSpan.FromDays(1)), (state.Health, state.LastEntryAt, state.Rhythm));
        Assert.Equal(FeedHealth.Silent, After(state, new FetchResult.NotModified(), Now.AddDays(1)).Health);
    }

    [Fact]
    public void Health_keeps_its_since_while_it_stays_the_same()
    {
        var first = After(New, new FetchResult.Failed("no"));

        Assert.Equal(Now, After(first, new FetchResult.Failed("no"), Now.AddDays(1)).Since);
    }

    [Fact]
    public void The_longest_wish_of_server_and_feed_is_kept_up_to_a_day()
    {
        var state = Machine.Next(Source, New, new FeedAnswer(Source.Url, Fresh() with { FreshFor = TimeSpan.FromHours(2) }, Now), new FeedReading { TimeToLive = TimeSpan.FromHours(4) });
        var yearly = Machine.Next(Source, New, new FeedAnswer(Source.Url, Fresh() with { FreshFor = TimeSpan.FromDays(365) }, Now), new FeedReading());

        Assert.InRange(state.NextCheckAt ?? Now, Now.AddHours(4), Now.AddHours(5));
        Assert.InRange(yearly.NextCheckAt ?? Now, Now.AddDays(1), Now.AddHours(30));
    }

    private static FetchResult.Fresh Fresh() => new(new byte[] { 1 }, Source.Url);

    private static FeedState After(FeedState state, FetchResult result, DateTimeOffset? at = null, params DateTimeOffset[] dates) =>
        Machine.Next(Source, state, new FeedAnswer(Source.Url, result, at ?? Now), new FeedReading { Dates = dates });
}
