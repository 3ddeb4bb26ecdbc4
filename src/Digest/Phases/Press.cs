using Digest.Templating;
using Digest.Transport;

namespace Digest.App.Phases;

/// <summary>Prints an issue for each group of readers, under the sender's domain.</summary>
public sealed class Press(EditionRenderer renderer, TransportOptions transport)
{
    /// <summary>The sender's domain, which Message-IDs end with.</summary>
    public string Domain => transport.From[(transport.From.IndexOf('@', StringComparison.Ordinal) + 1)..];

    /// <summary>The edition of one choice of languages and sections.</summary>
    public Edition Print(Issue issue, EditionChoice choice) => renderer.Render(issue, choice.Language);
}
