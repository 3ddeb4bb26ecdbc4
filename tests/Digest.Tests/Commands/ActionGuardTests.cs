using Digest.App;
using Digest.App.Commands;
using Digest.Feeds;
using Digest.Storage;
using Digest.Templating;
using Digest.Tests.Support;
using Microsoft.Extensions.Options;

namespace Digest.Tests.Commands;

public sealed class ActionGuardTests
{
    public static TheoryData<Exception> Expected =>
        [new UsageException("it is wrong"), new FeedListException("it is wrong"), new StorageException("it is wrong"), new TemplateException("it is wrong"), new OptionsValidationException("", typeof(string), ["it is wrong"])];

    [Theory, MemberData(nameof(Expected), DisableDiscoveryEnumeration = true)]
    public async Task Trouble_that_people_can_mend_is_one_message_and_code_2(Exception trouble)
    {
        var (code, said) = await RunAsync(() => throw trouble);

        Assert.Equal((2, "it is wrong"), (code, said.Trim()));
    }

    [Fact]
    public async Task A_template_is_shown_with_its_line()
    {
        var (_, said) = await RunAsync(() => throw new TemplateException("t.sbn-html(3,1): end is missing") { Excerpt = "   {{ if x }" });

        Assert.Contains("\n    {{ if x }", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Being_asked_to_stop_says_that_what_was_done_is_kept()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var (code, said) = await RunAsync(() => throw new OperationCanceledException(), stop.Token);

        Assert.Equal(1, code);
        Assert.Contains("goes on from there", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_itself_is_not_hidden()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(() => throw new InvalidOperationException("a fault")));
        Assert.Equal(7, (await RunAsync(() => Task.FromResult(7))).Code);
    }

    private static async Task<(int Code, string Said)> RunAsync(Func<Task<int>> action, CancellationToken cancellationToken = default)
    {
        var said = new StringWriter();
        var code = await ConsoleCapture.IntoAsync(said, said, () => ActionGuard.GuardAsync(action, cancellationToken));
        return (code, said.ToString());
    }
}
