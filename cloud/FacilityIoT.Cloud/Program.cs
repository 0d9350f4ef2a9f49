using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Cli;
using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Health;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Knowledge;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Notifications;
using FacilityIoT.Cloud.Pages;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Reports;
using FacilityIoT.Cloud.Plans;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Retention;
using FacilityIoT.Cloud.Settings;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.Cloud.Trends;
using FacilityIoT.Cloud.Watch;

namespace FacilityIoT.Cloud;

/// <summary>The way of a reading and of an alarm through the service, from the broker to the operator's wall.</summary>
public static class Program
{
    private static Task<int> Main(string[] args) => CommandLine.InvokeAsync(args);

    /// <exception cref="InvalidDataException">A setting cannot be used; the message says which and what is allowed.</exception>
    public static WebApplication Build(CloudArguments arguments)
    {
        var builder = ServiceHost.Create(arguments);

        builder.Services
            .AddPersistence()       // the relational store, opened and migrated first
            .AddTimers()            // rows with due times, fired on time or after the restart
            .AddAudit()             // the trail's head kept outside the database
            .AddIngest()            // broker ─► Sparkplug host ─► registry ─► frames not seen before
            .AddTelemetry()         //   telemetry frames ─► InfluxDB ─► watermark ─► acknowledged
            .AddAlarms()            //   alarm frames ─► alarm state ┐ one transaction with the watermark,
            .AddTickets()           //                   └► ticket   ┘ then acknowledged
            .AddIntake()            // what people report ─► graded ─► the same list of tickets
            .AddKnowledge()         // solved cases ─► articles, offered on the next ticket of the kind
            .AddResidents()         // who lives there: sealed, masked, every look written down
            .AddIncidents()         //   tickets of one site that make a compound emergency ─► plan, crews, commander
            .AddClocks()            //   ticket ─► its clocks, each told once when it runs out
            .AddPlans()             // before anything breaks: maintenance plans, test calls of elevators
            .AddWatch()             // each minute: is there an alarm without a ticket, a clock without its event?
            .AddNotifications()     // with the ticket: who is told ─► after the commit: each channel in a lane of its own
            .AddReports()           // figures by period, workbooks on schedule
            .AddTrends()            // tickets, alarms and boxes as series in InfluxDB, beside the readings
            .AddRetention()         // what is too old goes, and the audit trail tells it
            .AddSingleton<IReachability, AddressReachability>() // who has no address cannot be put on a roster
            .AddDispatch()          //   ticket ─► the best of those on duty, the next, everybody until somebody says yes
            .AddLive()              // after each commit ─► live board ─► every subscriber
            .AddFacilityIdentity()  // people, programs, roles
            .AddFacilityHealth()    // each part named, figures
            .AddApi()
            .AddPages();            // the web app's files, without a login

        var app = builder.Build().UseApi();
        app.MapHealth();            // /health/live, /health/ready, /metrics: the only ones without a login
        app.MapApi()                // /api/v1
            .MapSession()
            .MapTickets()
            .MapDispatch()
            .MapStock()
            .MapClocks()
            .MapSiteClocks()
            .MapNotices()
            .MapFollowUps()
            .MapPlans()
            .MapTestCalls()
            .MapIncidents()
            .MapIncidentPlans()
            .MapFaultReports()
            .MapDemand()
            .MapArticles()
            .MapResidents()
            .MapResidentLinks()
            .MapNotificationChannels()
            .MapDeliveries()
            .MapNotificationRoutes()
            .MapAddresses()
            .MapInbox()
            .MapAlarms()
            .MapAlarmFloods()
            .MapDependencies()
            .MapAlarmCommands()
            .MapPoints()
            .MapBoxes()
            .MapSites()
            .MapTelemetry()
            .MapLive()
            .MapDeadLetters()
            .MapAudit()
            .MapActions()
            .MapPeople()
            .MapReports()
            .MapReportSchedules();
        return app;
    }
}
