using Digest.App.Phases;
using Digest.Feeds;
using Digest.Stories;
using Digest.Summaries;
using Digest.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Digest.Tests.Phases;

public sealed class MachineWritersTests
{
    private static readonly Editors Editors = new EditorsOffice(new StoryOptions(), new SummaryOptions(), new IssueOptions()).For(new FeedList());

    [Theory]
    [InlineData(null, false)]
    [InlineData(" ", false)]
    [InlineData("http://127.0.0.1:9/v1", true)]
    public async Task There_is_a_writer_only_where_an_endpoint_is_named(string? endpoint, bool isThere)
    {
        await using var test = await TestStore.OpenAsync();
        using var writers = new MachineWriters(new SummaryOptions { Endpoint = endpoint }, test.Store, test.Clock, NullLogger<ChatSummarizer>.Instance);

        Assert.Equal(isThere, writers.ForIssue(Editors) is not null);
    }
}
