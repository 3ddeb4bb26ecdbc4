using System.Net.Sockets;
using Digest.App.Telemetry;
using Digest.Storage;
using Digest.Transport;

namespace Digest.App.Phases;

/// <summary>Sends one message after the other, each step in the ledger before it is taken.</summary>
internal sealed class Carrier(DispatchRun run, SendingDesk desk, DeliveryRules rules, ILogger logger)
{
    /// <summary>The outcome of the last message: it is written together with the first step of the next.</summary>
    private readonly List<DeliveryMark> _settled = [];

    /// <summary>Waits, and then carries until nothing is due or the run is to stop.</summary>
    public async Task CarryAfterAsync(TimeSpan wait)
    {
        try
        {
            if (wait > TimeSpan.Zero) await Task.Delay(wait, rules.Time, run.Emptied);
            await CarryOnAsync();
        }
        catch (StorageException failure)
        {
            run.Stop(failure.Message);
        }
        catch (OperationCanceledException) when (run.Halted.IsCancellationRequested || run.Emptied.IsCancellationRequested)
        {
            // Asked to stop, or no longer needed, while waiting for its turn: nothing is in hand.
        }
    }

    private async Task CarryOnAsync()
    {
        try
        {
            while (await run.NextAsync() is { } claimed)
            {
                await WaitForRoomAsync(claimed);
                if (await BeginAsync(claimed)) await SendAsync(claimed);
            }
        }
        finally
        {
            await FlushAsync();
        }
    }

    private async Task WaitForRoomAsync(ClaimedDelivery claimed)
    {
        var wait = desk.Gate.Reserve(claimed.Delivery.Address);
        if (wait <= TimeSpan.Zero) return;
        await FlushAsync();
        await Task.Delay(wait, rules.Time, run.Halted);
    }

    /// <summary>Writes that the message is being tried; false when another worker has it by now, or the reader has left.</summary>
    private async Task<bool> BeginAsync(ClaimedDelivery claimed)
    {
        if (await WriteAsync(DeliveryMark.Of(claimed.Delivery, DeliveryStatus.Trying))) return true;
        if (await WriteAsync(DeliveryMark.Of(claimed.Delivery, DeliveryStatus.Suppressed) with { Text = "the reader left before this issue was sent" })) run.NoteSuppressed();
        return false;
    }

    private async Task SendAsync(ClaimedDelivery claimed)
    {
        while (true)
        {
            var result = await TryOnceAsync(claimed);
            if (result is null) return;
            if (result is not SendResult.Deferred { CountsAsTry: false, Ambiguous: false } lost)
            {
                await SettleAsync(claimed, result);
                return;
            }

            if (!await IsAnotherSessionWorthwhileAsync(lost.Problem))
            {
                Settle(claimed.Delivery, DeliveryStatus.Deferred, lost.Problem, mark => mark with { CountsAsTry = false, NextTry = rules.Time.GetUtcNow() });
                return;
            }
        }
    }

    private async Task<bool> IsAnotherSessionWorthwhileAsync(string problem)
    {
        DispatchLog.SessionFailed(logger, run.Issue, problem);
        var failures = run.NoteSessionFailure();
        if (failures >= rules.Options.SessionFailures)
        {
            run.Stop($"No session with the mail server lasted: {problem}");
            return false;
        }

        if (run.Halted.IsCancellationRequested) return false;
        try
        {
            await Task.Delay(rules.SessionWait(failures), rules.Time, run.Halted);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Null when the outcome needs no writing: the lease went to another worker, or time ran out in the unknowable window.</summary>
    private async Task<SendResult?> TryOnceAsync(ClaimedDelivery claimed)
    {
        var committing = false;
        var message = desk.Compose(desk.Editions[claimed.Choice], claimed.Subscriber, claimed.Delivery.MessageId) with
        {
            Committing = async _ =>
            {
                if (!await WriteAsync(DeliveryMark.Of(claimed.Delivery, DeliveryStatus.Committing))) throw new LeaseLostException();
                committing = true;
            },
        };
        try
        {
            var begun = rules.Time.GetTimestamp();
            var result = await desk.Transport.SendAsync(message, run.OutOfTime);
            Figures.Time(rules.Time.GetElapsedTime(begun));
            return result;
        }
        catch (LeaseLostException)
        {
            return null;
        }
        catch (OperationCanceledException) when (run.OutOfTime.IsCancellationRequested)
        {
            return committing ? null : new SendResult.Deferred("the program was asked to stop") { CountsAsTry = false };
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException)
        {
            return new SendResult.Deferred(e.Message) { Ambiguous = committing, CountsAsTry = false };
        }
    }

    private async Task SettleAsync(ClaimedDelivery claimed, SendResult result)
    {
        var delivery = claimed.Delivery;
        switch (result)
        {
            case SendResult.Accepted accepted:
                run.NoteSent();
                Settle(delivery, DeliveryStatus.Sent, accepted.Reply, mark => mark);
                return;
            case SendResult.Deferred deferred:
                Defer(claimed, deferred);
                return;
            case SendResult.Rejected rejected:
                await RejectAsync(delivery, rejected.Problem);
                return;
            case SendResult.Stopped stopped:
                run.Stop(stopped.Problem);
                Settle(delivery, DeliveryStatus.Deferred, stopped.Problem, Uncounted);
                return;
        }
    }

    private void Defer(ClaimedDelivery claimed, SendResult.Deferred deferred)
    {
        var delivery = claimed.Delivery;
        if (deferred.Ambiguous && claimed.Ambiguous >= rules.AmbiguousResends)
        {
            run.NoteFailed();
            Settle(delivery, DeliveryStatus.Failed, "unknown: it may have arrived; the server never answered: " + deferred.Problem, mark => mark);
            return;
        }

        DispatchLog.Deferred(logger, run.Issue, delivery.SubscriberId, deferred.Problem);
        run.NoteDeferred(deferred.Ambiguous);
        var tries = delivery.Attempts + 1;
        Settle(delivery, DeliveryStatus.Deferred, deferred.Problem, mark => mark with
        {
            NextTry = rules.NextTry(delivery, tries), Ambiguous = deferred.Ambiguous, CountsAsTry = deferred.CountsAsTry,
        });
    }

    private async Task RejectAsync(Delivery delivery, string problem)
    {
        DispatchLog.Rejected(logger, run.Issue, delivery.SubscriberId, problem);
        var takenBack = run.NoteRefusal(delivery, problem);
        Settle(delivery, DeliveryStatus.Failed, problem, mark => mark with { Bounce = DeliveryRules.IsBounce(problem) });
        if (takenBack.Count == 0) return;
        await FlushAsync();
        _settled.AddRange(takenBack.Select(refused => Uncounted(DeliveryMark.Of(refused, DeliveryStatus.Deferred) with { Text = problem })));
    }

    private DeliveryMark Uncounted(DeliveryMark mark) => mark with { CountsAsTry = false, NextTry = rules.Time.GetUtcNow() };

    private void Settle(Delivery delivery, DeliveryStatus to, string text, Func<DeliveryMark, DeliveryMark> detail) =>
        _settled.Add(detail(DeliveryMark.Of(delivery, to) with { Text = text }));

    private async Task FlushAsync()
    {
        if (_settled.Count == 0) return;
        await desk.Ledger.WriteAsync([.. _settled], CancellationToken.None);
        _settled.Clear();
    }

    private async Task<bool> WriteAsync(DeliveryMark step)
    {
        var applied = await desk.Ledger.WriteAsync([.. _settled, step], CancellationToken.None);
        _settled.Clear();
        return applied;
    }
}
