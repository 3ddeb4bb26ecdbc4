using Digest.Storage;
using Digest.Transport;

namespace Digest.App.Phases;

/// <summary>Mails the draft to one address, outside the ledger: the octets of the issue under a Message-ID of its own, lest the true one be taken for a copy.</summary>
public sealed class TrialPost(Store store, Press press, MessageComposer compose, IMailTransport transport, TimeProvider time)
{
    /// <summary>The message for a reader.</summary>
    public MailMessage Write(Issue draft, Subscriber reader)
    {
        var choice = EditionChoice.Of(reader);
        var frozen = store.Rehearse(draft, choice, press.Print(choice.Narrow(draft), choice));
        return compose(frozen, reader, $"<trial.{time.GetUtcNow().ToUnixTimeMilliseconds()}@{press.Domain}>");
    }

    /// <summary>The reader of an address: the subscriber, or a stranger who gets all sections.</summary>
    public async Task<Subscriber> ReaderAsync(EmailAddress address, CancellationToken cancellationToken) =>
        await store.SubscriberAsync(address, cancellationToken) ?? new Subscriber { Id = 0, Address = address.ToString(), Since = time.GetUtcNow() };

    /// <summary>Sends it through the configured transport.</summary>
    public Task<SendResult> SendAsync(MailMessage message, CancellationToken cancellationToken) => transport.SendAsync(message, cancellationToken);
}
