using System.Data.Common;

namespace Digest.Storage;

/// <summary>What the two databases do differently: connections, locks, copies.</summary>
internal abstract class SqlDialect : IAsyncDisposable
{
    /// <summary>The suffix of its migration scripts.</summary>
    public abstract string Name { get; }

    /// <summary>Ends a select whose rows are to be claimed, so that workers pass each other.</summary>
    public abstract SqlText SkipLocked { get; }

    /// <summary>Stands before a JSON list of whole numbers, to make a table of them.</summary>
    public abstract SqlText NumbersBefore { get; }

    /// <summary>Stands after it.</summary>
    public abstract SqlText NumbersAfter { get; }

    /// <summary>True when one process alone can hold the database, so that whatever a dead one left is free at once.</summary>
    public abstract bool SingleMachine { get; }

    /// <summary>Makes the table of versions, safely when several workers start at once.</summary>
    public abstract string VersionTable { get; }

    /// <summary>A session outside any transaction.</summary>
    public abstract ValueTask<Session> OpenAsync(CancellationToken cancellationToken);

    /// <summary>A session whose changes are kept by <see cref="Session.CommitAsync"/> or not at all.</summary>
    public abstract ValueTask<Session> BeginAsync(CancellationToken cancellationToken);

    /// <summary>The folder of this machine that holds the database; null when there is none.</summary>
    public virtual string? Folder => null;

    /// <summary>The right to send; null while another process has it.</summary>
    public abstract SendingLock? TryLockSending();

    /// <summary>Writes a whole copy of the database while it is in use; false when the server's own tools do that.</summary>
    public abstract Task<bool> CopyToAsync(string path, CancellationToken cancellationToken);

    /// <summary>Runs a script of several statements.</summary>
    public abstract Task RunScriptAsync(string script, CancellationToken cancellationToken);

    /// <summary>True when two changes stood in each other's way and this one was undone, so that it can be made again.</summary>
    public virtual bool IsCollision(DbException failure) => false;

    /// <summary>What a failure of the driver means to the person who runs the program.</summary>
    public abstract StorageException Explain(DbException failure);

    public abstract ValueTask DisposeAsync();
}
