using System.Buffers;
using System.Text;
using Digest.App.Http;
using Digest.Tests.Phases;
using Digest.Tests.Storage;
using Digest.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Digest.Tests.Http;

/// <summary>The web endpoint over a store of its own, on a free port of this machine.</summary>
public sealed class WebHouse : IAsyncDisposable
{
    private readonly WebApplication _site;

    private WebHouse(TestStore test, WebApplication site, RecordingTransport mail)
    {
        (Test, _site, Mail) = (test, site, mail);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(site.Urls.First()) };
    }

    public TestStore Test { get; }

    public RecordingTransport Mail { get; }

    public HttpClient Client { get; }

    public static async Task<WebHouse> OpenAsync()
    {
        var test = await TestStore.OpenAsync();
        var mail = new RecordingTransport();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapHealth(test.Store);
        site.MapSubscriptions(new SubscriptionDesk(test.Store, mail, Compose, test.Clock), new HttpOptions());
        await site.StartAsync();
        return new WebHouse(test, site, mail);
    }

    public async Task<SubscriberStatus?> StatusOfAsync(string address) =>
        (await Test.Store.SubscriberAsync(Sample.Address(address), CancellationToken.None))?.Status;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _site.DisposeAsync();
        await Test.DisposeAsync();
    }

    private static MailMessage Compose(Subscriber reader, string path) => new("digest@news.example", reader.Address, new ReadOnlySequence<byte>(Encoding.ASCII.GetBytes(path)));
}
