using System.Text;
using Digest.App.Desk;
using Microsoft.AspNetCore.Http;

namespace Digest.Tests.Desk;

public sealed class LiveEventsTests
{
    [Fact(Timeout = 30_000)]
    public async Task A_page_is_told_when_a_stamp_changes()
    {
        using var stop = new CancellationTokenSource();
        var context = new DefaultHttpContext();
        using var written = new MemoryStream();
        context.Response.Body = written;
        var looks = 0;

        await new LiveEvents(() =>
        {
            if (++looks == 3) stop.Cancel();
            return looks == 1 ? "one" : "two";
        }).StreamAsync(context, stop.Token);

        Assert.Equal("text/event-stream", context.Response.ContentType);
        Assert.Contains("event: changed", Encoding.UTF8.GetString(written.ToArray()), StringComparison.Ordinal);
    }
}
