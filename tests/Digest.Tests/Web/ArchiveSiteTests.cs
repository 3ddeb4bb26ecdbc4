using Digest.Templating;
using Digest.Tests.Support;
using Digest.Text;
using Digest.Web;

namespace Digest.Tests.Web;

public sealed class ArchiveSiteTests
{
    private static readonly TemplateEngine Engine = new(Templates.Folder, new TemplatingOptions());
    private static readonly ArchiveSite Site = new(Engine, Templates.Labels, new EditionOptions { PublicUrl = "https://digest.example/d/" });

    [Fact]
    public async Task An_issue_gets_a_page_with_both_languages_and_an_anchor_for_each_story()
    {
        using var folder = new TemporaryFolder();

        await WriteAsync(folder, Samples.Issue());

        var page = await File.ReadAllTextAsync(folder.At("issues/1/index.html"));
        Assert.Contains("id=\"s-grok\"", page, StringComparison.Ordinal);
        Assert.Contains("Grok 5 mini is out", page, StringComparison.Ordinal);
        Assert.Contains("Grok 5 mini 发布", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://digest.example/d/issues/1/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neighbours_and_the_front_page_lead_to_every_issue()
    {
        using var folder = new TemporaryFolder();

        await WriteAsync(folder, Samples.Issue(), Samples.Issue() with { Number = 3 });

        Assert.Contains("../3/index.html", await File.ReadAllTextAsync(folder.At("issues/1/index.html")), StringComparison.Ordinal);
        Assert.Contains("../1/index.html", await File.ReadAllTextAsync(folder.At("issues/3/index.html")), StringComparison.Ordinal);
        var front = await File.ReadAllTextAsync(folder.At("index.html"));
        Assert.True(front.IndexOf("issues/3/", StringComparison.Ordinal) < front.IndexOf("issues/1/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_issues_give_the_same_bytes_and_leave_the_files_alone()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, Samples.Issue());
        var before = Files(folder).ToDictionary(path => path, File.GetLastWriteTimeUtc);

        await WriteAsync(folder, Samples.Issue());

        Assert.All(Files(folder), path => Assert.Equal(before[path], File.GetLastWriteTimeUtc(path)));
    }

    [Fact]
    public async Task What_a_source_wrote_is_shown_and_never_run()
    {
        using var folder = new TemporaryFolder();
        var story = Samples.Story(Samples.Candidate(Samples.Article("https://bad.example/x", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>.")));

        await WriteAsync(folder, Samples.Issue(Samples.Brief(story)));

        Assert.All(Files(folder).Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path =>
            Assert.DoesNotContain("<script>alert", File.ReadAllText(path), StringComparison.Ordinal));
        Assert.DoesNotContain("<img src=x", await File.ReadAllTextAsync(folder.At("issues/1/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stories_without_a_place_stand_below_the_others_with_their_scores()
    {
        using var folder = new TemporaryFolder();
        var miss = new NearMiss("Mistral 4 落选", TextLanguage.SimplifiedChinese, new Uri("https://miss.example/m"), "智闻", 3.456);

        await WriteAsync(folder, Samples.Issue() with { NearMisses = [miss] });

        var page = await File.ReadAllTextAsync(folder.At("issues/1/index.html"));
        Assert.Contains("https://miss.example/m", page, StringComparison.Ordinal);
        Assert.Contains("3.46", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_stays_light_after_many_years()
    {
        using var folder = new TemporaryFolder();
        var many = Enumerable.Range(1, 60).Select(number => Samples.Issue(Samples.GrokBrief(), Samples.GrokBrief("other")) with { Number = number, ThreeLines = [Samples.GrokBrief(), Samples.GrokBrief("other")] });

        await WriteAsync(folder, [.. many]);

        var front = await File.ReadAllTextAsync(folder.At("index.html"));
        Assert.Contains("issues/60/index.html#s-other", front, StringComparison.Ordinal);
        Assert.Contains("issues/1/index.html#s-grok", front, StringComparison.Ordinal);
        Assert.DoesNotContain("issues/1/index.html#s-other", front, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Files(TemporaryFolder folder) => Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories);

    private static Task WriteAsync(TemporaryFolder folder, params Issue[] issues) => Site.WriteAsync(
        folder.Path,
        [.. issues.Select(issue => issue.Number ?? 0)],
        (number, _) => Task.FromResult<ArchivedIssue?>(new ArchivedIssue(issues.Single(issue => issue.Number == number), Samples.Monday)),
        CancellationToken.None);
}
