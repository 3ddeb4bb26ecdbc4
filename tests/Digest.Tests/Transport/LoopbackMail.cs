using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Digest.Transport;

namespace Digest.Tests.Transport;

/// <summary>A small mail server on loopback; a test may answer any command in its place. An answer of 421 ends the session.</summary>
public sealed class LoopbackMail : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string?> _answer;
    private readonly BlockingCollection<string> _heard = [];
    private readonly Task _serving;
    private int _sessions;
    private int _messages;

    public LoopbackMail(Func<string, string?> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Sessions => _sessions;

    public int Messages => _messages;

    public SmtpTransport Transport() =>
        new(new TransportOptions { Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port, Security = TransportSecurity.None }, TimeProvider.System);

    /// <summary>True once the command was heard.</summary>
    public Task<bool> HeardAsync(string command) => Task.Run(() => _heard.GetConsumingEnumerable(TestContext.Current.CancellationToken).Contains(command, StringComparer.Ordinal));

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _serving;
        _heard.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _sessions);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException or IOException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await SayAsync(stream, "220 mail.example");
        var inMessage = false;
        while (await reader.ReadLineAsync() is { } line)
        {
            if (inMessage && line != ".") continue;
            _heard.Add(line);
            var answer = _answer(line) ?? Usual(line);
            inMessage = answer.StartsWith("354", StringComparison.Ordinal);
            await SayAsync(stream, answer);
            if (answer.StartsWith("421", StringComparison.Ordinal) || line == "QUIT") return;
        }
    }

    private string Usual(string line)
    {
        if (line == ".") Interlocked.Increment(ref _messages);
        return line switch
        {
            _ when line.StartsWith("EHLO", StringComparison.Ordinal) => "250-mail.example\r\n250 PIPELINING",
            "DATA" => "354 go on",
            _ => "250 2.0.0 ok",
        };
    }

    private static Task SayAsync(NetworkStream stream, string line) => stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n")).AsTask();
}
