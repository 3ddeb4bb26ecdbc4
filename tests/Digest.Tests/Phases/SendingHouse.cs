using System.Buffers;
using System.Text;
using Digest.App.Phases;
using Digest.Storage;
using Digest.Tests.Storage;
using Digest.Transport;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Digest.Tests.Phases;

/// <summary>A store with readers and one published issue, and dispatchers over it.</summary>
public sealed class SendingHouse : IAsyncDisposable
{
    private SendingHouse(TestStore test, Issue issue)
    {
        Test = test;
        Issue = issue;
    }

    public TestStore Test { get; }

    public Issue Issue { get; }

    public RecordingTransport Server { get; } = new();

    public DeliveryOptions Options { get; } = new() { PerDomain = 0, SessionPause = TimeSpan.Zero, Connections = 1, RampUp = TimeSpan.Zero };

    public Store Store => Test.Store;

    public static async Task<SendingHouse> OpenAsync(int readers, StorageProvider provider = StorageProvider.Sqlite)
    {
        var test = await TestStore.OpenAsync(provider);
        var asked = Enumerable.Range(1, readers).Select(i => (Sample.Address($"r{i}@news.example"), new SubscriberWishes()));
        await test.Store.AddSubscribersAsync(asked, CancellationToken.None);
        var slot = Slot.At("weekly", TestStore.Start);
        var issue = await test.Store.PublishAsync(slot, new Publication(Sample.Draft(TestStore.Start), "news.example", []), Sample.Render, CancellationToken.None);
        return new SendingHouse(test, issue ?? throw new InvalidOperationException("The slot was free."));
    }

    public Dispatcher NewDispatcher() =>
        new(Store, Server, Compose, new DeliveryRules(Microsoft.Extensions.Options.Options.Create(Options), Test.Clock), NullLogger<Dispatcher>.Instance);

    public Task<DispatchReport> DispatchAsync() => NewDispatcher().DispatchAsync(Issue, CancellationToken.None);

    public Task<DeliveryCounts> CountsAsync() => Store.DeliveryCountsAsync(1, CancellationToken.None);

    public ValueTask DisposeAsync() => Test.DisposeAsync();

    public static string TextOf(MailMessage message) => Encoding.UTF8.GetString(message.Octets.ToArray());

    private static MailMessage Compose(FrozenEdition edition, Subscriber reader, string messageId) =>
        new("digest@news.example", reader.Address, new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes($"{messageId} {edition.Date:O} {edition.Boundary} {edition.Html}")));
}
