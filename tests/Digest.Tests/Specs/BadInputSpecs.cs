using Digest.Tests.Support;

namespace Digest.Tests.Specs;

public sealed class BadInputSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{ \"feeds\": [", "feeds.json:1:")]
    [InlineData("{ \"feeds\": [ {\"url\":\"https://a.example/f\",\"title\":\"A\",\"wieght\":2} ] }", "wieght")]
    [InlineData("{ \"feeds\": [ {\"url\":\"https://a.example/f\",\"title\":\"A\"},\n {\"url\":\"https://a.example/f\",\"title\":\"B\"} ] }", "feeds.json:2:2")]
    public async Task A_broken_feed_list_is_refused_with_its_place(string list, string place)
    {
        var run = await RunAsync("preview", list, "--no-serve");

        Assert.Equal(2, run.Code);
        Assert.Contains(place, run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_feed_list_is_named_with_the_cure()
    {
        var run = await ProgramRun.OfAsync("preview", "--no-serve", "--feeds", _folder.At("none.json"), "--data", _folder.At("data"));

        Assert.Equal(2, run.Code);
        Assert.Contains("digest feeds add", run.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Schedule:Cron=bogus", "Schedule:Cron")]
    [InlineData("Schedule:TimeZone=Mars/Base", "Europe/Berlin")]
    [InlineData("Transport:Port=0", "Transport:Port")]
    [InlineData("Transport:Port=abc", "Transport:Port")]
    public async Task A_wrong_option_is_named_with_what_would_be_right(string option, string named)
    {
        var run = await RunAsync("send", "{ \"feeds\": [] }", "--set", option);

        Assert.Equal(2, run.Code);
        Assert.Contains(named, run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_template_is_named_with_its_line()
    {
        foreach (var file in Directory.EnumerateFiles(Templates.Folder, "*", SearchOption.AllDirectories))
            _folder.Write(Path.Combine("templates", Path.GetRelativePath(Templates.Folder, file)), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        await File.AppendAllTextAsync(_folder.At("templates/issue.sbn-html"), "{{ if x }", TestContext.Current.CancellationToken);

        var run = await ProgramRun.OfAsync("demo", "--once", "--out", _folder.At("out"), "--set", $"Templating:Folder={_folder.At("templates")}");

        Assert.Equal(2, run.Code);
        Assert.Contains("issue.sbn-html(", run.Said, StringComparison.Ordinal);
        Assert.Contains("{{ if x }", run.Said, StringComparison.Ordinal);
    }

    private Task<ProgramRun> RunAsync(string command, string list, params string[] more) =>
        ProgramRun.OfAsync([command, "--feeds", _folder.Write("feeds.json", list), "--data", _folder.At("data"), .. more]);
}
