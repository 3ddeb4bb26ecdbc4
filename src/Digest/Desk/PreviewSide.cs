using System.Text;
using Digest.Templating;

namespace Digest.App.Desk;

/// <summary>What stands beside the preview: subject, size against the limits, findings, the proof of sameness, and "send to me".</summary>
public static class PreviewSide
{
    // Gmail cuts messages whose HTML passes 102,400 octets; the project's own budget is 64 KiB.
    private const int Budget = 65_536;
    private const int GmailCut = 102_400;

    /// <summary>The column.</summary>
    public static HtmlText Show(Visit visit, PreviewChoice choice, Proof proof)
    {
        var size = Encoding.UTF8.GetByteCount(proof.Edition.Html);
        var findings = EditionLinter.Lint(proof.Edition);
        return $"""
            <aside class="side" aria-label="{visit.Say("About this message", "关于这封邮件")}">
            <h2>{visit.Say("Subject", "主题")}</h2>
            <p class="subject">{proof.Edition.Subject}</p>
            <h2>{visit.Say("Size", "大小")}</h2>
            <meter min="0" max="{GmailCut}" low="{Budget}" high="{Budget + 1}" optimum="0" value="{Math.Min(size, GmailCut)}" aria-label="{visit.Say("Size of the HTML", "HTML 大小")}"></meter>
            <p>{size:N0} / {Budget:N0} {visit.Say("bytes of HTML; Gmail cuts at", "字节 HTML；Gmail 截断于")} {GmailCut:N0}. {visit.Say("Whole message", "整封邮件")}: {proof.Message.Octets.Length:N0}.</p>
            <h2>{visit.Say("Checks", "检查")}</h2>
            {Findings(visit, choice, findings)}
            {HtmlText.When(findings.Any(finding => finding.IsError), $"<p class=\"trouble\" role=\"alert\">{visit.Say("While an error stands, readers get the bundled layout instead.", "存在错误时，读者将收到内置模板的邮件。")}</p>")}
            <h2>{visit.Say("Send to me", "发给我")}</h2>
            {SendForm(visit, choice)}
            <h2>{visit.Say("Proof", "校验")}</h2>
            <p>{visit.Say("SHA-256 of the message as this reader would get it now:", "该读者此刻将收到的邮件的 SHA-256：")}</p>
            <p><code class="hash" id="hash">{proof.Hash}</code></p>
            <p><a href="/message.eml?{choice.Query}" download>{visit.Say("Save the message", "保存邮件")}</a></p>
            </aside>
            """;
    }

    private static HtmlText Findings(Visit visit, PreviewChoice choice, IReadOnlyList<LintFinding> findings) => findings.Count == 0
        ? (HtmlText)$"<p class=\"good\" id=\"findings\">{visit.Say("Nothing to mend.", "没有需要修正的地方。")}</p>"
        : $"<ol class=\"findings\" id=\"findings\">{findings.Select(finding => Finding(visit, choice, finding))}</ol>";

    private static HtmlText Finding(Visit visit, PreviewChoice choice, LintFinding finding) =>
        $"<li class=\"{(finding.IsError ? "error" : "warning")}\"><a href=\"?{(choice with { View = "source" }).Query}#L{finding.Line}\">{visit.Say("line", "第")} {finding.Line}{visit.Say("", " 行")}</a> {finding.Message}</li>";

    private static HtmlText SendForm(Visit visit, PreviewChoice choice) => HtmlText.When(visit.MayChange, $"""
        <form method="post" action="/send" class="stack">{visit.Field}
        <input type="hidden" name="lang" value="{choice.Reader.Language}">
        <label>{visit.Say("Address", "邮箱")} <input name="address" type="email" required autocomplete="email" maxlength="254"></label>
        <button class="main">{visit.Say("Send the test mail", "发送测试邮件")}</button>
        </form>
        """);
}
