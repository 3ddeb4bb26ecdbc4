using Digest.Text;

namespace Digest.Tests.Text;

public sealed class TableEncodingTests
{
    [Fact]
    public void A_charset_from_a_table_reads_and_never_writes()
    {
        var encoding = new TableEncoding("upside", string.Concat(Enumerable.Range(0, 256).Select(cell => (0xFF - cell).ToString("x4", null))));

        Assert.Equal("ÿþ", encoding.GetString([0, 1]));
        Assert.Throws<NotSupportedException>(() => encoding.GetBytes("a"));
    }
}
