using System.Buffers;
using Digest.Tests.Support;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class PickupTransportTests
{
    private static readonly MailMessage Message = new("digest@digest.example", "reader@reader.example", new ReadOnlySequence<byte>("Subject: x\r\n\r\n"u8.ToArray()));

    [Fact]
    public async Task A_message_becomes_a_file_named_by_its_recipient()
    {
        using var folder = new TemporaryFolder();

        var result = await new PickupTransport(new TransportOptions { Folder = folder.Path }).SendAsync(Message, TestContext.Current.CancellationToken);

        Assert.IsType<SendResult.Accepted>(result);
        Assert.Equal("Subject: x\r\n\r\n", await File.ReadAllTextAsync(folder.At("reader@reader.example.eml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_stops_the_run_and_names_the_option()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "not a folder");

        var result = await new PickupTransport(new TransportOptions { Folder = file }).SendAsync(Message, TestContext.Current.CancellationToken);

        Assert.Contains("Transport:Folder", Assert.IsType<SendResult.Stopped>(result).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_cannot_leave_the_folder() => Assert.Equal("_.._etc@x.eml", PickupTransport.FileName("../../etc@x"));
}
