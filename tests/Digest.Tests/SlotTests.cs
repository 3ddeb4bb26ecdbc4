namespace Digest.Tests;

public sealed class SlotTests
{
    [Fact]
    public void A_slot_is_known_by_its_wall_time()
    {
        var slot = Slot.At("weekly", new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.FromHours(2)));

        Assert.Equal("2026-06-01T08:00:00", slot.LocalTime);
    }
}
