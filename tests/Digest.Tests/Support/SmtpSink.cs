using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Digest.Tests.Support;

/// <summary>A mail server on loopback that takes every message and keeps its octets.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    // A message is there within milliseconds, or it never comes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<byte[]> _messages = Channel.CreateUnbounded<byte[]>();
    private readonly ConcurrentBag<TcpClient> _clients = [];
    private readonly Task _serving;

    public SmtpSink()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The next message, as it was before dots were stuffed.</summary>
    public Task<byte[]> NextAsync() => _messages.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        foreach (var client in _clients) client.Dispose();
        await _serving;
    }

    private async Task ServeAsync()
    {
        var sessions = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _clients.Add(client);
                sessions.Add(TalkAsync(client));
            }
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException)
        {
            // The test is over.
        }

        await Task.WhenAll(sessions);
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var owned = client;
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await SayAsync(stream, "220 sink.example");
        try
        {
            while (await reader.ReadLineAsync() is { } line)
            {
                await SayAsync(stream, Answer(line));
                if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase)) await TakeAsync(stream, reader);
                if (line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase)) return;
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The client went away, or the test is over.
        }
    }

    private async Task TakeAsync(NetworkStream stream, StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".") message.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        await _messages.Writer.WriteAsync(Encoding.Latin1.GetBytes(message.ToString()));
        await SayAsync(stream, "250 2.0.0 kept");
    }

    private static string Answer(string line) => line.Split(' ')[0].ToUpperInvariant() switch
    {
        "EHLO" => "250 sink.example",
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        _ => "250 ok",
    };

    private static async Task SayAsync(NetworkStream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"));
}
