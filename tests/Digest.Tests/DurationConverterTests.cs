using System.ComponentModel;
using Digest.App;

namespace Digest.Tests;

public sealed class DurationConverterTests
{
    [Theory]
    [InlineData("1s", "00:00:01")]
    [InlineData("1.5m", "00:01:30")]
    [InlineData("36h", "1.12:00:00")]
    [InlineData("2d", "2.00:00:00")]
    [InlineData("00:05:00", "00:05:00")]
    public void A_span_is_read_as_people_write_it(string text, string span)
    {
        DurationConverter.Register();

        Assert.Equal(TimeSpan.Parse(span, null), TypeDescriptor.GetConverter(typeof(TimeSpan)).ConvertFromInvariantString(text));
    }

    [Fact]
    public void Anything_else_is_refused() => Assert.ThrowsAny<Exception>(() => new DurationConverter().ConvertFromInvariantString("soon"));
}
