using Digest.Storage;
using Quartz;

namespace Digest.App.Jobs;

/// <summary>The three triggers of a worker, kept in the same database as everything else; on PostgreSQL each fires on one worker alone.</summary>
public static class QuartzSchedule
{
    private static readonly JobKey Tick = new("tick");
    private static readonly JobKey Collect = new("collect");

    /// <summary>Adds the scheduler and its triggers. They only wake the worker: what is due is decided from the slots.</summary>
    public static IServiceCollection AddSchedule(this IServiceCollection services, ScheduleOptions schedule, StorageOptions storage)
    {
        var cron = SlotCalendar.Parse(schedule.Cron, schedule.TimeZone);
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = "digest");
            quartz.UseDefaultThreadPool(2);
            quartz.UsePersistentStore(store => Keep(store, storage));
            quartz.AddJob<TickJob>(job => job.WithIdentity(Tick).StoreDurably());
            quartz.AddJob<CollectJob>(job => job.WithIdentity(Collect).StoreDurably());
            quartz.AddTrigger<TickJob>(trigger => trigger.WithIdentity("issue").ForJob(Tick).WithCronSchedule(cron.Expression, at => at.InTimeZone(cron.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
            quartz.AddTrigger<TickJob>(trigger => trigger.WithIdentity("retry").ForJob(Tick).StartNow().WithSimpleSchedule(every => Forever(every, schedule.Retry)));
            quartz.AddTrigger<CollectJob>(trigger => trigger.WithIdentity("collect").ForJob(Collect).StartNow().WithSimpleSchedule(every => Forever(every, schedule.Collect)));
        });
        return services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }

    private static void Forever(SimpleScheduleBuilder every, TimeSpan interval) =>
        every.WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount);

    private static void Keep(IPersistentStoreBuilder store, StorageOptions storage)
    {
        store.ProvisionSchema();
        if (storage.Provider == StorageProvider.Sqlite)
        {
            store.UseSqlite($"Data Source={storage.Path};Default Timeout={storage.BusyTimeout.TotalSeconds:F0}");
            return;
        }

        store.UsePostgres(storage.ConnectionString ?? throw new StorageException("Storage:ConnectionString is not set; set Storage__ConnectionString in the environment."));
        store.UseClustering();
    }
}
