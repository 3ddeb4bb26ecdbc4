using Digest.App;
using Digest.App.Commands;
using Digest.App.Phases;
using Digest.Fetching;
using Digest.Tests.Support;
using Digest.Transport;
using Microsoft.Extensions.Configuration;

namespace Digest.Tests;

public sealed class CompositionTests
{
    [Fact]
    public async Task Every_service_can_be_made_over_a_store()
    {
        await using var session = Open(("Storage:Path", ":memory:"));

        await session.GetAsync<Pipeline>(CancellationToken.None);

        Assert.All(
            session.Services.Select(service => service.ServiceType).Where(type => type.Assembly == typeof(Pipeline).Assembly && !type.ContainsGenericParameters),
            type => Assert.NotNull(session.Get<IServiceProvider>().GetService(type)));
    }

    [Theory]
    [InlineData("pickup", typeof(PickupTransport))]
    [InlineData("smtp", typeof(SmtpTransport))]
    public async Task The_transport_is_the_one_that_is_asked_for(string kind, Type expected)
    {
        await using var session = Open(("Transport:Kind", kind));

        Assert.IsType(expected, session.Get<IMailTransport>());
    }

    [Fact]
    public async Task Spans_of_time_may_be_written_short()
    {
        await using var session = Open(("Fetching:Interval", "90s"), ("Delivery:FirstRetry", "00:00:05"));

        Assert.Equal((TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(5)), (session.Get<FetchingOptions>().Interval, session.Get<DeliveryOptions>().FirstRetry));
    }

    [Fact]
    public void Templates_come_from_the_folder_that_is_named_else_from_the_program()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(folder.Path, Composition.TemplatesFolder(Configuration(("Templating:Folder", folder.Path))));
        Assert.True(Directory.Exists(Composition.TemplatesFolder(Configuration())));
    }

    [Theory]
    [InlineData("Issue:Overrides", "mine.json", "mine.json")]
    [InlineData("Storage:Path", ":memory:", null)]
    public void The_choices_lie_where_the_options_say(string option, string value, string? expected)
    {
        Assert.Equal(expected, Composition.OverridesPath(Configuration((option, value))));
    }

    private static CommandSession Open(params (string Name, string Value)[] options) => CommandSession.Open(Configuration(options), TimeProvider.System, null);

    private static IConfiguration Configuration(params (string Name, string Value)[] options) =>
        new ConfigurationBuilder().AddInMemoryCollection(options.Select(option => KeyValuePair.Create(option.Name, (string?)option.Value))).Build();
}
