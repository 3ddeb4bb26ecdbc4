using System.Net.Sockets;
using Digest.App.Phases;
using Digest.Transport;

namespace Digest.App.Notices;

/// <summary>Tells the owner, each thing once: in the log at once, and in one mail a run where an address is set. What could not be mailed goes with the next.</summary>
public sealed class OwnerDesk(OwnerOptions options, OwnerMail mail, IMailTransport transport, ILogger<OwnerDesk> logger)
{
    private readonly Lock _guard = new();
    private readonly List<OwnerNotice> _open = [];
    private string? _stopped;
    private string? _kept;

    /// <summary>Takes a notice for the next mail; one that is open already is not taken again.</summary>
    public void Note(OwnerNotice notice)
    {
        lock (_guard)
        {
            if (_open.Any(open => open.ToString() == notice.ToString())) return;
            _open.Add(notice);
        }

        NoticeLog.Noted(logger, notice);
    }

    /// <summary>Takes the feeds that changed in a round, if any did.</summary>
    public void Note(CollectReport round)
    {
        if (round.Changes.Count > 0) Note(OwnerNotice.FeedsChanged(round.Changes));
    }

    /// <summary>Takes the problem that ended a run of sending; the same one is taken once until a run goes through.</summary>
    public void Note(DispatchReport sending)
    {
        if (sending.IsElsewhere || sending.Problem == _stopped) return;
        _stopped = sending.Problem;
        if (sending.Problem is not null) Note(OwnerNotice.Stopped(sending));
    }

    /// <summary>Mails what is open. It never fails: whatever is in the way is logged.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        var notices = Take();
        if (notices.Count == 0 || options.Address is not { Length: > 0 } address) return;
        if (!EmailAddress.TryParse(address, out var owner, out var problem))
        {
            NoticeLog.Refused(logger, $"{address} is no address: {problem}.");
            return;
        }

        switch (await TryAsync(mail.Write(owner, notices), cancellationToken))
        {
            case SendResult.Accepted:
                _kept = null;
                return;
            case SendResult.Rejected rejected:
                NoticeLog.Refused(logger, rejected.Problem);
                return;
            case SendResult.Deferred deferred:
                Keep(notices, deferred.Problem);
                return;
            case SendResult.Stopped stopped:
                Keep(notices, stopped.Problem);
                return;
        }
    }

    private async Task<SendResult> TryAsync(MailMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await transport.SendAsync(message, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new SendResult.Deferred("the program was asked to stop");
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException)
        {
            return new SendResult.Deferred(e.Message);
        }
    }

    private List<OwnerNotice> Take()
    {
        lock (_guard)
        {
            List<OwnerNotice> taken = [.. _open];
            _open.Clear();
            return taken;
        }
    }

    private void Keep(List<OwnerNotice> notices, string problem)
    {
        lock (_guard) _open.InsertRange(0, notices);
        if (problem != _kept) NoticeLog.Kept(logger, problem);
        _kept = problem;
    }
}
