using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class CsvRowsTests
{
    [Fact]
    public void Quotes_hold_commas_quotes_and_line_ends()
    {
        var rows = CsvRows.Read("\uFEFFa,\"b,\"\"c\"\"\nd\", e \r\n\r\nf\n").ToList();

        Assert.Equal([1, 4], rows.Select(row => row.Line));
        Assert.Equal(["a", "b,\"c\"\nd", "e"], rows[0].Fields);
        Assert.Equal(["f"], rows[1].Fields);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        string[] fields = ["a", "b,c", "d\"e", "f\ng", ""];

        Assert.Equal(fields, CsvRows.Read(CsvRows.Write(fields)).Single().Fields);
    }

    [Fact]
    public void A_quote_that_never_ends_takes_the_rest()
    {
        Assert.Equal(["a", "b\nc"], CsvRows.Read("a,\"b\nc").Single().Fields);
    }
}
