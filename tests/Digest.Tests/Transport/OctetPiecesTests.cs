using System.Buffers;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class OctetPiecesTests
{
    [Fact]
    public void Pieces_follow_one_another()
    {
        var joined = OctetPieces.Join([new byte[] { 1, 2 }, Array.Empty<byte>(), new byte[] { 3 }]);

        Assert.Equal([1, 2, 3], joined.ToArray());
        Assert.Equal([2, 3], joined.Slice(1).ToArray());
    }

    [Fact]
    public void No_piece_is_an_empty_sequence() => Assert.True(OctetPieces.Join([]).IsEmpty);
}
