using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class CanonicalAddressTests
{
    [Theory]
    [InlineData("https://a.example/x?utm_source=f&id=3&fbclid=1#top", "https://a.example/x?id=3")]
    [InlineData("https://a.example/x", "https://a.example/x")]
    [InlineData("https://a.example:8443/x?spm=1", "https://a.example:8443/x")]
    public void Tracking_and_fragment_are_taken_off(string url, string expected) => Assert.Equal(expected, CanonicalAddress.Clean(new Uri(url)).AbsoluteUri);

    [Theory]
    [InlineData("/x", "https://a.example/x")]
    [InlineData("https://www.a.example/y", "https://www.a.example/y")]
    [InlineData("https://a.example/", "https://a.example/z")]
    [InlineData("https://elsewhere.test/y", "https://a.example/z")]
    [InlineData("javascript:alert(1)", "https://a.example/z")]
    [InlineData(null, "https://a.example/z")]
    public void The_pages_statement_is_believed_within_its_site(string? stated, string expected) =>
        Assert.Equal(expected, CanonicalAddress.Choose(stated, new Uri("https://a.example/z")).AbsoluteUri);
}
