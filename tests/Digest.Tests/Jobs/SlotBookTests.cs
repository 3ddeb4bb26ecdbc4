using Digest.Storage;
using Digest.App.Jobs;
using Digest.Tests.Storage;

namespace Digest.Tests.Jobs;

public sealed class SlotBookTests
{
    // Monday, 1 June 2026, 06:00: two hours before the first slot of these tests.
    private static readonly DateTimeOffset Eight = TestStore.Start.AddHours(2);

    [Fact]
    public async Task A_first_start_has_missed_nothing()
    {
        await using var test = await TestStore.OpenAsync();

        var decision = await DecideAsync(test);

        Assert.Equal(new SlotDecision.NotYet(Eight), decision);
        Assert.Null(await test.Store.NewestSlotAsync(SlotBook.Schedule, CancellationToken.None));
    }

    [Fact]
    public async Task A_slot_is_due_from_its_time_on_until_it_is_settled()
    {
        await using var test = await TestStore.OpenAsync();
        test.Clock.Advance(TimeSpan.FromHours(2));

        var due = Assert.IsType<SlotDecision.Due>(await DecideAsync(test));
        await PublishAsync(test, due);

        Assert.Equal(Period.WeekEnding(Eight), due.Period);
        Assert.Equal(new SlotDecision.NotYet(Eight.AddDays(7)), await DecideAsync(test));
    }

    [Fact]
    public async Task Three_missed_weeks_give_one_issue_that_covers_them()
    {
        await using var test = await TestStore.OpenAsync();
        test.Clock.Advance(TimeSpan.FromHours(2));
        await PublishAsync(test, Assert.IsType<SlotDecision.Due>(await DecideAsync(test)));
        test.Clock.Advance(TimeSpan.FromDays(22));

        var due = Assert.IsType<SlotDecision.Due>(await DecideAsync(test));
        await PublishAsync(test, due);

        Assert.Equal(new Period(Eight, Eight.AddDays(21)), due.Period);
        Assert.IsType<SlotDecision.NotYet>(await DecideAsync(test));
    }

    [Fact]
    public async Task A_slot_missed_for_longer_than_the_grace_is_left_out_once_and_told()
    {
        await using var test = await TestStore.OpenAsync();
        test.Clock.Advance(TimeSpan.FromHours(2));
        await PublishAsync(test, Assert.IsType<SlotDecision.Due>(await DecideAsync(test)));
        test.Clock.Advance(TimeSpan.FromDays(10));

        Assert.Equal(Eight.AddDays(7), Assert.IsType<SlotDecision.Missed>(await DecideAsync(test)).Slot.DueAt);
        Assert.IsType<SlotDecision.NotYet>(await DecideAsync(test));
    }

    [Fact]
    public async Task A_clock_that_goes_back_makes_nothing_due()
    {
        await using var test = await TestStore.OpenAsync();
        test.Clock.Advance(TimeSpan.FromHours(2));
        await PublishAsync(test, Assert.IsType<SlotDecision.Due>(await DecideAsync(test)));

        var earlier = new SlotBook(test.Store, new ScheduleOptions(), new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Eight.AddDays(-6)));

        Assert.IsType<SlotDecision.NotYet>(await earlier.DecideAsync(CancellationToken.None));
    }

    private static Task<SlotDecision> DecideAsync(TestStore test) =>
        new SlotBook(test.Store, new ScheduleOptions(), test.Clock).DecideAsync(CancellationToken.None);

    private static Task<Issue?> PublishAsync(TestStore test, SlotDecision.Due due) =>
        test.Store.PublishAsync(due.Slot, new Publication(Sample.Draft(due.Period.To) with { Period = due.Period }, "news.example", []), Sample.Render, CancellationToken.None);
}
