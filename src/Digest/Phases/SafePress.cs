using Digest.App.Notices;
using Digest.Templating;

namespace Digest.App.Phases;

/// <summary>Prints what goes out unattended: where a template fails, or makes what must not be sent, the bundled ones print the issue, and the owner is told.</summary>
/// <param name="press">The owner's own templates.</param>
/// <param name="bundled">The templates that came with the program.</param>
public sealed class SafePress(Press press, Press bundled, OwnerDesk owner)
{
    /// <summary>The sender's domain, which Message-IDs end with.</summary>
    public string Domain => press.Domain;

    /// <summary>The edition; throws <see cref="TemplateException"/> only when the bundled templates fail too.</summary>
    public Edition Print(Issue issue, EditionChoice choice)
    {
        try
        {
            var edition = press.Print(issue, choice);
            return Fault(edition) is { } fault ? Rather(bundled.Print(issue, choice), edition, fault) : edition;
        }
        catch (TemplateException failure)
        {
            var edition = bundled.Print(issue, choice);
            owner.Note(OwnerNotice.FellBack(failure.Message));
            return edition;
        }
    }

    /// <summary>The bundled edition, unless it has a fault as well: then the cause lies in the stories, not in the template.</summary>
    private Edition Rather(Edition plain, Edition own, string fault)
    {
        if (Fault(plain) is not null) return own;
        owner.Note(OwnerNotice.FellBack(fault));
        return plain;
    }

    private static string? Fault(Edition edition) => EditionLinter.Lint(edition).FirstOrDefault(finding => finding.IsError)?.Message;
}
