using Digest.Tests.Support;

namespace Digest.Tests.Specs;

public sealed class DemoSpecs
{
    [Fact]
    public async Task I_can_see_the_whole_job_on_a_fresh_machine()
    {
        using var folder = new TemporaryFolder();

        var run = await ProgramRun.OfAsync("demo", "--once", "--out", folder.Path);

        Assert.Equal(0, run.Code);
        Assert.Equal(
            ["english@reader.example.eml", "issue-1.en-zh.html", "issue-1.en-zh.txt", "issue-1.html", "issue-1.txt", "zhongwen@reader.example.eml"],
            Directory.EnumerateFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_runs_with_the_same_clock_write_the_same_bytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();

        await ProgramRun.OfAsync("demo", "--once", "--out", first.Path);
        await ProgramRun.OfAsync("demo", "--once", "--out", second.Path);

        Assert.Equal(6, Directory.GetFiles(second.Path).Length);
        Assert.All(Directory.EnumerateFiles(first.Path), path => Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(second.At(Path.GetFileName(path)))));
    }

    [Fact]
    public async Task The_issue_tells_the_same_event_of_both_languages_once()
    {
        using var folder = new TemporaryFolder();

        await ProgramRun.OfAsync("demo", "--once", "--out", folder.Path);

        var html = await File.ReadAllTextAsync(folder.At("issue-1.html"), TestContext.Current.CancellationToken);
        Assert.InRange(html.Length, 10_000, 65_536);
        Assert.Contains("Grok 5 mini", html, StringComparison.Ordinal);
        Assert.DoesNotContain("ferries", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Castor", html, StringComparison.Ordinal);
    }
}
