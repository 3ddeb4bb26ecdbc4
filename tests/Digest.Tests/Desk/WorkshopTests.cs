using Digest.App.Desk;

namespace Digest.Tests.Desk;

public sealed class WorkshopTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    [Fact]
    public async Task A_draft_is_kept_until_a_file_that_it_stands_on_changes()
    {
        await using var workshop = new Workshop(shared.House.Session);
        var first = await workshop.DraftAsync(CancellationToken.None);
        var (again, stamp) = (await workshop.DraftAsync(CancellationToken.None), workshop.Stamp());

        await File.AppendAllTextAsync(shared.House.PathOf("feeds.json"), "\n");

        Assert.Same(first, again);
        Assert.NotEqual(stamp, workshop.Stamp());
        Assert.NotSame(first, await workshop.DraftAsync(CancellationToken.None));
    }
}
