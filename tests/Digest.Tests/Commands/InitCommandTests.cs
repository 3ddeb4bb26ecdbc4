using Digest.App;
using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class InitCommandTests
{
    [Fact]
    public async Task Flags_alone_lead_from_nothing_to_a_working_installation()
    {
        using var run = new ProgramRun();

        var (code, output, _) = await run.RunAsync("init", "--address", "me@reader.example", "--from", "me@reader.example", "--smtp", "mail.reader.example:465", "--user", "me");
        var (_, readers, _) = await run.RunAsync("subscribers", "list");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("digest send --to me@reader.example", output, StringComparison.Ordinal);
        Assert.Contains("me@reader.example", readers, StringComparison.Ordinal);
        Assert.Contains("\"Port\": 465", await File.ReadAllTextAsync(Path.Combine(run.Folder, "appsettings.json")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(run.Folder, "feeds.json")));
    }

    [Fact]
    public async Task What_is_no_address_changes_nothing()
    {
        using var run = new ProgramRun();

        var (code, _, error) = await run.RunAsync("init", "--address", "nobody", "--smtp", "");

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("it has no @", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(run.Folder));
    }
}
