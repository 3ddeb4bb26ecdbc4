using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class InternalEntitiesTests
{
    [Fact]
    public void Only_short_literal_texts_are_taken()
    {
        var entities = InternalEntities.Of($"""<!ENTITY a "A"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///c"><!ENTITY d "{new string('d', 300)}"><!ENTITY % p "P"><!ENTITY e 'E'>""");

        Assert.Equal(["a", "e"], entities.Keys.Order(StringComparer.Ordinal));
    }
}
