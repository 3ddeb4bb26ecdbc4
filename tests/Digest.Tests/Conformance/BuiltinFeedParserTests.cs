using Digest.Parsing;

namespace Digest.Tests.Conformance;

public sealed class BuiltinFeedParserTests : FeedParserSuite
{
    protected override IFeedParser Create() => new FeedParser();
}
