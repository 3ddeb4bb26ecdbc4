using System.CommandLine;
using Digest.App;
using Digest.App.Commands;
using Digest.Fetching;
using Digest.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Digest.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Everything_remembered_lies_in_the_data_folder()
    {
        var settings = Read();

        Assert.Equal(_data.At("digest.db"), settings["Storage:Path"]);
        Assert.Equal(_data.At("archive"), settings["Archive:Folder"]);
    }

    [Fact]
    public void The_options_of_the_data_folder_come_before_those_beside_the_program()
    {
        _data.Write("appsettings.json", """{ "Issue": { "FullStories": 5 }, "Archive": { "Folder": "/srv/www" } }""");

        var settings = Read();

        Assert.Equal(("5", "16", "/srv/www"), (settings["Issue:FullStories"], settings["Issue:QuickLinks"], settings["Archive:Folder"]));
    }

    [Fact]
    public void The_command_line_has_the_last_word()
    {
        _data.Write("appsettings.json", """{ "Issue": { "FullStories": 5 } }""");

        var settings = Read("--set", "Issue:FullStories=3", "--db", "elsewhere.db", "--allow", "127.0.0.1:80");

        Assert.Equal(("3", "elsewhere.db", "127.0.0.1:80"), (settings["Issue:FullStories"], settings["Storage:Path"], settings["Fetching:Allow:0"]));
    }

    [Fact]
    public void Spans_of_time_are_read_as_people_write_them()
    {
        var options = Read("--set", "Fetching:Interval=90s").GetSection(FetchingOptions.Section).Get<FetchingOptions>();

        Assert.Equal((TimeSpan.FromSeconds(90), TimeSpan.FromDays(14)), (options?.Interval, options?.DeadAfter));
    }

    [Fact]
    public void A_file_that_is_no_json_is_named_with_the_cure()
    {
        _data.Write("appsettings.json", "{ oops");

        var problem = Assert.Throws<UsageException>(() => Read()).Message;

        Assert.Contains(_data.At("appsettings.json"), problem, StringComparison.Ordinal);
        Assert.Contains("move it away", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_without_a_value_is_refused()
    {
        Assert.Contains("--set Issue:Days", Assert.Throws<UsageException>(() => Read("--set", "Issue:Days")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-01T08:00Z")]
    [InlineData("2026-06-01T16:00+08:00")]
    public void The_clock_stands_where_it_is_set(string text)
    {
        Assert.Equal(new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero), Settings.Clock(Parse("--now", text)).GetUtcNow());
    }

    [Fact]
    public void A_clock_that_is_no_instant_is_refused()
    {
        Assert.Throws<UsageException>(() => Settings.Clock(Parse("--now", "soon")));
        Assert.Same(TimeProvider.System, Settings.Clock(Parse()));
    }

    private IConfigurationRoot Read(params string[] more) => Settings.Read(Parse(more));

    private ParseResult Parse(params string[] more) => CommandTree.Build().Parse(["feeds", "list", "--data", _data.Path, .. more]);
}
