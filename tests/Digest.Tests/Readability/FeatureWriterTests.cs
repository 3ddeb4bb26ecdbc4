using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class FeatureWriterTests
{
    [Fact]
    public void Numbers_are_written_in_order()
    {
        var row = new float[3];
        var writer = new FeatureWriter(row);

        writer.Add(1.5);
        writer.Add(true);

        Assert.Equal([1.5f, 1, 0], row);
        Assert.Equal(2, writer.Length);
    }
}
