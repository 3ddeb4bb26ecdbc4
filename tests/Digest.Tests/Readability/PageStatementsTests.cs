using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class PageStatementsTests
{
    [Fact]
    public void Names_are_found_whichever_attribute_holds_them()
    {
        var statements = Pages.Tree("<meta property='og:title' content=' A '><meta name=author content=B><meta name=author content=C><meta itemprop=datePublished content=D><link rel=canonical href=/x>").Statements;

        Assert.Equal(("A", "B", "D", "/x"), (statements.First("none", "og:title"), statements.First("AUTHOR"), statements.First("datePublished"), statements.Canonical));
        Assert.Equal(["B", "C"], statements.All("author"));
        Assert.Null(statements.First("none"));
    }
}
