using System.Net;
using Digest.App.Commands;
using Digest.App.Demo;
using Digest.App.Desk;
using Digest.Fetching;
using Digest.Storage;
using Digest.Tests.Support;
using Digest.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Desk;

/// <summary>A desk over the bundled newsroom, with templates, list of feeds, choices and mail in a folder of its own.</summary>
public sealed class DeskHouse : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly NewsroomServer _newsroom;

    private DeskHouse(TemporaryFolder folder, NewsroomServer newsroom, CommandSession session, DeskServer server)
    {
        (_folder, _newsroom, Session, Server) = (folder, newsroom, session, server);
        Client = NewClient();
    }

    public CommandSession Session { get; }

    public DeskServer Server { get; }

    public HttpClient Client { get; }

    public Store Store => Session.Get<Store>();

    public string PathOf(string name) => _folder.At(name);

    /// <summary>Opens the house and collects the newsroom once.</summary>
    public static async Task<DeskHouse> OpenAsync(params (string Name, string Value)[] options)
    {
        var folder = new TemporaryFolder();
        CopyTemplates(folder);
        await File.WriteAllBytesAsync(folder.At("feeds.json"), Newsroom.FeedList);
        var newsroom = await NewsroomServer.StartAsync(CancellationToken.None);
        var session = CommandSession.Open(Configuration(folder, options), new FakeTimeProvider(Newsroom.Now), folder.At("feeds.json"));
        session.Services.AddSingleton(new HostRoutes(host => Newsroom.Hosts.Contains(host) ? newsroom.EndPoint : null, newsroom.Certificate));
        var pipeline = await session.GetAsync<Digest.App.Pipeline>(CancellationToken.None);
        await pipeline.CollectAsync(session.FeedList(), CancellationToken.None);
        var server = await DeskServer.StartAsync(new Workshop(session), session.Get<DeskOptions>(), 0, CancellationToken.None);
        return new DeskHouse(folder, newsroom, session, server);
    }

    /// <summary>A browser of its own, which keeps cookies and follows nothing.</summary>
    public HttpClient NewClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Server.Address };

    /// <summary>Comes in by the link that the program prints.</summary>
    public async Task EnterAsync(HttpClient? client = null) => (await (client ?? Client).GetAsync(Server.Link.PathAndQuery)).Dispose();

    public Task<string> PageAsync(string path) => Client.GetStringAsync(path);

    /// <summary>Sends a form as the desk's own page would.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add("Origin", Server.Address.GetLeftPart(UriPartial.Authority));
        request.Content = new FormUrlEncodedContent(fields.Append(("form", Server.Keys.Form)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await Client.SendAsync(request);
    }

    /// <summary>Makes the issue that is due now and sends it.</summary>
    public Task PublishAsync()
    {
        var now = Session.Clock.GetUtcNow();
        return Session.Get<Digest.App.Pipeline>().PublishAsync(Session.FeedList(), Slot.At("issue", now), new Period(now.AddDays(-7), now), CancellationToken.None);
    }

    /// <summary>The messages that went out, by recipient.</summary>
    public byte[] Mail(string recipient) => File.ReadAllBytes(Path.Combine(PathOf("mail"), PickupTransport.FileName(recipient)));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        await Session.DisposeAsync();
        await _newsroom.DisposeAsync();
        _folder.Dispose();
    }

    private static IConfigurationRoot Configuration(TemporaryFolder folder, (string Name, string Value)[] options)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Storage:Path"] = ":memory:",
            ["Storage:IdentityKey"] = new string('0', 64),
            ["Transport:Kind"] = "pickup",
            ["Transport:Folder"] = folder.At("mail"),
            ["Templating:Folder"] = folder.At("templates"),
            ["Issue:Overrides"] = folder.At("overrides.json"),
            ["Logging:LogLevel:Default"] = "None",
        };
        foreach (var (name, value) in options) values[name] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }

    private static void CopyTemplates(TemporaryFolder folder)
    {
        foreach (var path in Directory.EnumerateFiles(Templates.Folder, "*", SearchOption.AllDirectories))
            folder.Write(Path.Combine("templates", Path.GetRelativePath(Templates.Folder, path)), File.ReadAllText(path));
    }
}
