using Digest.App.Phases;
using Digest.Transport;

namespace Digest.App.Desk;

/// <summary>"Send to me": the draft to one address, now.</summary>
public sealed class SendPage(Workshop workshop, Func<HttpContext, Visit> visitOf)
{
    /// <summary>Adds the form's target.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/send", SendAsync);

    private async Task SendAsync(HttpContext context)
    {
        var visit = visitOf(context);
        visit.Return("/", await TryAsync(visit, context.RequestAborted));
    }

    private async Task<string> TryAsync(Visit visit, CancellationToken cancellationToken)
    {
        if (!EmailAddress.TryParse(visit.Posted("address"), out var address, out var problem))
            return visit.Say($"That is no address: {problem}.", $"这不是有效的邮箱地址：{problem}。");
        try
        {
            var post = await workshop.GetAsync<TrialPost>(cancellationToken);
            var reader = await post.ReaderAsync(address, cancellationToken);
            if (Enum.TryParse<EditionLanguage>(visit.Posted("lang"), out var language) && Enum.IsDefined(language)) reader = reader with { Language = language };
            var message = post.Write((await workshop.DraftAsync(cancellationToken)).Issue, reader);
            return Outcome(visit, address, message, await post.SendAsync(message, cancellationToken));
        }
        catch (Exception e) when (Trouble.Is(e))
        {
            return e.Message;
        }
    }

    private static string Outcome(Visit visit, EmailAddress address, MailMessage message, SendResult result) => result switch
    {
        SendResult.Accepted accepted => visit.Say($"Sent to {address}: {accepted.Reply} · SHA-256 {Proof.HashOf(message)}", $"已发送到 {address}：{accepted.Reply} · SHA-256 {Proof.HashOf(message)}"),
        SendResult.Deferred later => visit.Say($"Not now: {later.Problem}", $"暂未发送：{later.Problem}"),
        SendResult.Rejected never => visit.Say($"Refused: {never.Problem}", $"被拒收：{never.Problem}"),
        SendResult.Stopped stopped => stopped.Problem,
        _ => string.Empty,
    };
}
