using Digest.Storage;
using Digest.Transport;

namespace Digest.App.Phases;

/// <summary>What every carrier of a run works with.</summary>
internal sealed record SendingDesk(
    Ledger Ledger,
    IMailTransport Transport,
    MessageComposer Compose,
    IReadOnlyDictionary<EditionChoice, FrozenEdition> Editions,
    RateGate Gate);
