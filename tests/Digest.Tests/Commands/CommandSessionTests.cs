using Digest.App;
using Digest.App.Commands;
using Digest.App.Phases;
using Digest.Storage;
using Digest.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Commands;

public sealed class CommandSessionTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_store_is_opened_only_when_someone_needs_it()
    {
        await using var session = Open();

        Assert.Equal(13, session.Get<IssueOptions>().FullStories);
        Assert.False(File.Exists(_folder.At("digest.db")));
        Assert.Same(await session.GetAsync<Store>(CancellationToken.None), session.Get<Store>());
        Assert.True(File.Exists(_folder.At("digest.db")));
    }

    [Fact]
    public async Task The_period_is_so_many_days_up_to_now()
    {
        await using var session = Open(("Issue:Days", "3"));

        Assert.Equal(new Period(Now.AddDays(-3), Now), session.Period());
    }

    [Fact]
    public async Task An_option_out_of_bounds_is_refused_by_name()
    {
        await using var session = Open(("Issue:FullStories", "0"));

        Assert.Contains("Issue:FullStories", Assert.Throws<OptionsValidationException>(session.Get<IssueOptions>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_options_of_the_data_folder_lie_beside_the_database()
    {
        await using var session = Open();

        Assert.Equal(_folder.At("appsettings.json"), session.OptionsFile);
    }

    private CommandSession Open(params (string Name, string Value)[] options) => CommandSession.Open(
        new ConfigurationBuilder()
            .AddInMemoryCollection([new("Storage:Path", _folder.At("digest.db"))])
            .AddInMemoryCollection(options.Select(option => KeyValuePair.Create(option.Name, (string?)option.Value)))
            .Build(),
        new FakeTimeProvider(Now),
        null);
}
