#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <functional>
#include <optional>

namespace {

constexpr int patience = 30'000;
const char* const busLauncher = "/usr/libexec/at-spi-bus-launcher";

/// A thing as it is known on the bus of screen readers: who has it, and its path there.
struct Reference {
    QString owner, path;
};

std::optional<Reference> readReference(const QDBusArgument& argument) {
    Reference reference;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> reference.owner >> path;
    argument.endStructure();
    reference.path = path.path();
    return reference;
}

/// The bus of screen readers.
class Bus {
public:
    explicit Bus(const QString& address) : bus_(QDBusConnection::connectToBus(address, "screen readers")) {}
    ~Bus() { QDBusConnection::disconnectFromBus("screen readers"); }

    bool isOpen() const { return bus_.isConnected(); }

    QVariant ask(const Reference& of, const char* interface, const char* method,
                 const QVariantList& arguments = {}) const {
        QDBusMessage call =
            QDBusMessage::createMethodCall(of.owner, of.path, QString("org.a11y.atspi.") + interface, method);
        call.setArguments(arguments);
        const QDBusMessage reply = bus_.call(call, QDBus::Block, 5000);
        return reply.arguments().isEmpty() ? QVariant() : reply.arguments().front();
    }

    QString text(const Reference& of, const char* property) const {
        QDBusMessage call =
            QDBusMessage::createMethodCall(of.owner, of.path, "org.freedesktop.DBus.Properties", "Get");
        call.setArguments({"org.a11y.atspi.Accessible", property});
        const QDBusMessage reply = bus_.call(call, QDBus::Block, 5000);
        return reply.arguments().isEmpty()
                   ? QString()
                   : reply.arguments().front().value<QDBusVariant>().variant().toString();
    }
    QString name(const Reference& of) const { return text(of, "Name"); }
    QString role(const Reference& of) const { return ask(of, "Accessible", "GetRoleName").toString(); }

    QList<Reference> children(const Reference& of) const {
        QList<Reference> all;
        const QVariant reply = ask(of, "Accessible", "GetChildren");
        if (!reply.canConvert<QDBusArgument>()) return all;
        const auto argument = reply.value<QDBusArgument>();
        argument.beginArray();
        while (!argument.atEnd()) all << *readReference(argument);
        argument.endArray();
        return all;
    }

    /// What is answered to a question for another thing.
    std::optional<Reference> reference(const Reference& of, const char* interface, const char* method,
                                       const QVariantList& arguments) const {
        const QVariant reply = ask(of, interface, method, arguments);
        if (!reply.canConvert<QDBusArgument>()) return std::nullopt;
        return readReference(reply.value<QDBusArgument>());
    }

    /// The first thing below that is wanted, or nothing.
    std::optional<Reference> find(const Reference& below, const std::function<bool(const Reference&)>& wanted,
                                  int depth = 14) const {
        if (wanted(below)) return below;
        // A table has too many cells to look through them all.
        if (depth == 0 || role(below) == "table" || role(below) == "tree table") return std::nullopt;
        for (const Reference& child : children(below))
            if (const auto found = find(child, wanted, depth - 1)) return found;
        return std::nullopt;
    }

private:
    QDBusConnection bus_;
};

} // namespace

/// The program as it runs, heard by what a screen reader hears it with: AT-SPI, over its bus.
class TestScreenReader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        for (const char* program : {"Xvfb", "dbus-daemon"})
            if (QStandardPaths::findExecutable(program).isEmpty()) QSKIP(program);
        if (!QFile::exists(busLauncher)) QSKIP("at-spi2-core is not installed");
        screen_.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"});
        display_ = ':' + firstLine(screen_);
        session_.start("dbus-daemon", {"--session", "--print-address", "--nofork"});
        const QString address = firstLine(session_);
        QVERIFY(display_.size() > 1 && !address.isEmpty());
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert("DISPLAY", display_);
        surroundings.insert("DBUS_SESSION_BUS_ADDRESS", address);
        surroundings.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        surroundings.insert("QT_QPA_PLATFORM", "xcb");
        surroundings.insert("LC_ALL", "C.UTF-8");
        for (const char* home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            surroundings.insert(home, home_.path());
        launcher_.setProcessEnvironment(surroundings);
        launcher_.start(busLauncher, {"--launch-immediately"});
        QVERIFY(launcher_.waitForStarted());
        const QDBusConnection session = QDBusConnection::connectToBus(address, "session");
        QVERIFY(session.isConnected());
        const auto busAddress = [&] {
            const QDBusMessage reply = session.call(QDBusMessage::createMethodCall(
                "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"));
            return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString()
                                                              : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!busAddress().isEmpty(), patience);
        bus_ = std::make_unique<Bus>(busAddress());
        QVERIFY(bus_->isOpen());
        const Reference desktop{"org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"};
        // A program that starts before there is a registry never tells it of its windows.
        QTRY_VERIFY_WITH_TIMEOUT(!bus_->name(desktop).isEmpty(), patience);
        program_.setProcessEnvironment(surroundings);
        program_.start(BREAKEVEN, {"--sample", "dudley"});
        QVERIFY(program_.waitForStarted());
        const auto started = [&] {
            for (const Reference& program : bus_->children(desktop))
                for (const Reference& window : bus_->children(program))
                    if (bus_->name(window).contains("Dudley", Qt::CaseInsensitive)) window_ = window;
            return !window_.path.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(started(), patience);
    }

    void cleanupTestCase() {
        bus_.reset();
        QDBusConnection::disconnectFromBus("session");
        for (QProcess* process : {&program_, &launcher_, &session_, &screen_}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000)) process->kill();
            process->waitForFinished(2000);
        }
    }

    void theNavigatorIsFoundByName() {
        const auto navigator = bus_->find(window_, [this](const Reference& one) {
            return bus_->name(one) == "Navigator" && bus_->role(one).contains("tree");
        });
        QVERIFY(navigator);
    }

    void aCellIsReadWithItsRowAndColumn() {
        const auto tab = bus_->find(window_, [this](const Reference& one) {
            return bus_->role(one) == "page tab" && bus_->name(one) == "Organisations";
        });
        QVERIFY(tab);
        bus_->ask(*tab, "Action", "DoAction", {0});
        const auto table = bus_->find(window_, [this](const Reference& one) {
            return bus_->role(one) == "table" &&
                   bus_->name(one) == "Surplus or (deficit) of the organisations";
        });
        QVERIFY(table);
        std::optional<Reference> cell;
        QTRY_VERIFY_WITH_TIMEOUT(cell = bus_->reference(*table, "Table", "GetAccessibleAt", {0, 0}), 5000);
        const auto row = bus_->reference(*table, "Table", "GetRowHeader", {0});
        const auto column = bus_->reference(*table, "Table", "GetColumnHeader", {0});
        QVERIFY2(row, "row");
        QVERIFY2(column, "column");
        QVERIFY2(bus_->name(*cell).contains(QRegularExpression("[0-9]")), qPrintable(bus_->name(*cell)));
        QCOMPARE(bus_->name(*row), QString("The Dudley Group NHS Foundation Trust"));
        QCOMPARE(bus_->name(*column), QString("2014/15 outturn"));
    }

    void theValuesOfAChartAreRead() {
        const auto map = bus_->find(window_, [this](const Reference& one) {
            return bus_->role(one) == "chart" &&
                   bus_->name(one) == "Surplus or (deficit), organisations by year";
        });
        QVERIFY(map);
        const auto values = bus_->children(*map);
        QVERIFY(values.size() > 10);
        QVERIFY2(bus_->name(values.front()).startsWith("The Dudley Group NHS Foundation Trust, 2014/15: "),
                 qPrintable(bus_->name(values.front())));
    }

private:
    static QString firstLine(QProcess& process) {
        if (!process.waitForStarted()) return {};
        QByteArray line;
        while (!line.endsWith('\n') && process.waitForReadyRead(patience)) line += process.readLine();
        return QString::fromUtf8(line).trimmed();
    }

    QTemporaryDir home_;
    QProcess screen_, session_, launcher_, program_;
    QString display_;
    Reference window_;
    std::unique_ptr<Bus> bus_;
};

QTEST_GUILESS_MAIN(TestScreenReader)
#include "test_screen_reader.moc"
