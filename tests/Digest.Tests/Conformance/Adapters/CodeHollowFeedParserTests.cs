using Digest.Adapters;
using Digest.Parsing;

namespace Digest.Tests.Conformance.Adapters;

public sealed class CodeHollowFeedParserTests : FeedParserSuite
{
    protected override IFeedParser Create() => new CodeHollowFeedParser(new FeedParser());
}
