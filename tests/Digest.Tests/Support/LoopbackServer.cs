using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Digest.Tests.Support;

/// <summary>A web server on a free loopback port that answers each request with raw bytes and closes the connection.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string, byte[]> _answer;
    private readonly bool _close;
    private readonly Task _loop;

    /// <param name="answer">From the request's header as one text to the whole response, header included; an empty one never answers.</param>
    /// <param name="close">False keeps the connection open behind the response, as a server does that hangs.</param>
    public LoopbackServer(Func<string, byte[]> answer, bool close = true)
    {
        (_answer, _close) = (answer, close);
        _listener.Start();
        _loop = AcceptAsync();
    }

    public ConcurrentQueue<string> Requests { get; } = new();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Uri Url(string path) => new($"http://127.0.0.1:{Port}{path}");

    /// <summary>A response with status line, fields and body.</summary>
    public static byte[] Response(string status, byte[] body, params string[] fields)
    {
        var head = string.Join("\r\n", [$"HTTP/1.1 {status}", $"Content-Length: {body.Length}", "Connection: close", .. fields]) + "\r\n\r\n";
        return [.. Encoding.Latin1.GetBytes(head), .. body];
    }

    public static byte[] Response(string status, string body, params string[] fields) => Response(status, Encoding.UTF8.GetBytes(body), fields);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        var running = new List<Task>();
        try
        {
            while (!_stop.IsCancellationRequested)
                running.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            _listener.Stop();
        }

        await Task.WhenAll(running);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var owned = client;
        try
        {
            var stream = client.GetStream();
            var head = await HeadAsync(stream);
            Requests.Enqueue(head);
            var response = _answer(head);
            await stream.WriteAsync(response, _stop.Token);
            if (response.Length == 0 || !_close)
                await Task.Delay(Timeout.Infinite, _stop.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            client.Close();
        }
    }

    private async Task<string> HeadAsync(NetworkStream stream)
    {
        var (buffer, length) = (new byte[16 * 1024], 0);
        while (!buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), _stop.Token);
            if (read == 0)
                throw new IOException("The client went away.");
            length += read;
        }

        return Encoding.Latin1.GetString(buffer, 0, length);
    }
}
