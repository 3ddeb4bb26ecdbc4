using Digest.App.Phases;
using Digest.Storage;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class OverridesFileTests
{
    private static readonly IssueChoice Drop = new() { Id = "a", Kind = ChoiceKind.Drop, Story = "https://a.example/1", Title = "格罗克" };

    [Fact]
    public void Choices_are_kept_by_issue_and_undone_one_by_one()
    {
        using var folder = new TemporaryFolder();
        var file = new OverridesFile(folder.At("deep/overrides.json"));
        file.Add("2026-09-14T08:00:00", Drop);
        file.Add("2026-09-14T08:00:00", Drop with { Id = "b", Kind = ChoiceKind.Move, Section = SectionKind.Tools });

        Assert.True(file.Undo("2026-09-14T08:00:00", "a"));

        Assert.Equal("b", Assert.Single(new OverridesFile(folder.At("deep/overrides.json")).Of("2026-09-14T08:00:00")).Id);
        Assert.Empty(file.Of("2026-09-21T08:00:00"));
        Assert.False(file.Undo("2026-09-14T08:00:00", "a"));
    }

    [Fact]
    public void A_broken_file_is_told_with_its_cure()
    {
        using var folder = new TemporaryFolder();

        var problem = Assert.Throws<StorageException>(() => new OverridesFile(folder.Write("overrides.json", "{ nonsense")).Of("x"));

        Assert.Contains("overrides.json", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_path_choices_live_in_memory()
    {
        var file = new OverridesFile(null);
        file.Add("x", Drop);

        Assert.Equal([Drop], file.Of("x"));
    }
}
