#include "source_files.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace breakeven::structure;

namespace {

/// What each layer of core may include besides itself: one way down, no circles (ARCHITECTURE.md).
const QMap<QString, QStringList> below{
    {"money", {}},
    {"economy", {"money"}},
    {"files", {"economy", "money"}},
    {"store", {"files", "economy", "money"}},
    {"document", {"store", "files", "economy", "money"}},
    {"exchange", {"files", "economy", "money"}},
    {"engine", {"economy", "money"}},
    {"insight", {"engine", "exchange", "economy", "money"}},
    {"proposal", {"insight", "engine", "exchange", "files", "economy", "money"}},
};

/// The rooms of a layer from above: a file includes only from its own room or from one that stands further
/// down; rooms side by side do not see each other. Those of `ui` are its folders.
using Storeys = QList<QStringList>;
const QMap<QString, Storeys> rooms{
    {"engine", {{"session"}, {"rules"}, {"ledger"}, {"shape"}, {"number"}}},
    {"economy", {{"edit"}, {"check"}, {"scenario"}, {"reading"}, {"table"}}},
    {"insight",
     {{"model"},
      {"tables"},
      {"programme"},
      {"measure"},
      {"actual"},
      {"sensitivity"},
      {"explanation"},
      {"scenario"},
      {"decision"},
      {"uncertainty"},
      {"variant"},
      {"position", "contract"},
      {"statement"}}},
    {"proposal",
     {{"programme", "beginning"}, {"template", "contract", "uncertainty", "roll", "progress", "intake"}}},
    {"ui",
     {{"shell"},
      {"programme", "start"},
      {"pages", "report", "explain", "roll", "find"},
      {"uncertainty"},
      {"arrangements"},
      {"contracts", "ranges", "actuals", "measures", "versions", "intake"},
      {"desk"},
      {"grid", "charts"},
      {"document"},
      {"theme"}}},
};

/// On which storey a room stands, from above; -1 where it is none of the layer's.
qsizetype storeyOf(const QString& layer, const QString& room) {
    const Storeys& storeys = rooms[layer];
    for (qsizetype storey = 0; storey < storeys.size(); ++storey)
        if (storeys[storey].contains(room)) return storey;
    return -1;
}

/// Paths as they are included: core/economy/table/value.h is economy/table/value.h, ui/grid/roles.h
/// grid/roles.h.
QString includedAs(const QString& file) { return file.section('/', 1); }

QString roomOf(const QString& layer, const QString& path) {
    return layer == "ui" ? path.section('/', 0, 0) : path.section('/', 1, 1);
}

QStringList filesOf(const QString& layer) { return codeIn(layer == "ui" ? layer : "core/" + layer); }

/// The first circle of files that include one another, met on the way down from `file`.
QStringList circle(const QString& file, const QMap<QString, QStringList>& includes, QStringList& way,
                   QSet<QString>& done) {
    if (way.contains(file)) return way.mid(way.indexOf(file)) << file;
    if (done.contains(file)) return {};
    way.append(file);
    for (const QString& included : includes.value(file))
        if (const QStringList found = circle(included, includes, way, done); !found.isEmpty()) return found;
    way.removeLast();
    done.insert(file);
    return {};
}

QString folderOf(const QString& path) { return path.section('/', 0, 0); }

/// The layer of core a file lies in: core/engine/rules/prices.h is in engine.
QString layerOf(const QString& path) { return path.section('/', 1, 1); }

bool isQt(const QString& include) {
    static const QRegularExpression qt(R"(^(Q[A-Za-z]*($|/)|q[a-z]+\.h$))");
    return qt.match(include).hasMatch();
}

/// What only core does: sums of pounds, decimals, rounding.
const QRegularExpression arithmetic("\\b(Decimal|roundToPenny|fromPence|std::accumulate|std::reduce)\\b"
                                    "|\\bboost::|\\.pence\\(\\)|include .(boost/|money/decimal\\.h)");

QString list(const QStringList& faults) { return "\n  " + faults.join("\n  "); }

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void everyFolderOfCoreIsAKnownLayer() {
        for (const QString& file : codeIn("core"))
            QVERIFY2(below.contains(layerOf(file)), qPrintable(file + " lies in no layer of core"));
    }

    void aLayerIncludesOnlyItselfAndWhatLiesBelow() {
        QStringList faults;
        for (const QString& file : codeIn("core"))
            for (const QString& include : includesOf(file)) {
                const QString layer = folderOf(include);
                if (layer != layerOf(file) && below.contains(layer) && !below[layerOf(file)].contains(layer))
                    faults += file + " includes " + include;
            }
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }

    void everyFileOfALayerWithRoomsLiesInOne() {
        QStringList faults;
        for (auto layer = rooms.keyBegin(); layer != rooms.keyEnd(); ++layer)
            for (const QString& file : filesOf(*layer))
                if (storeyOf(*layer, roomOf(*layer, includedAs(file))) < 0) faults += file;
        QVERIFY2(faults.isEmpty(), qPrintable("in no room:" + list(faults)));
    }

    void aRoomIncludesOnlyItselfAndRoomsFurtherDown() {
        QStringList faults;
        for (auto layer = rooms.keyBegin(); layer != rooms.keyEnd(); ++layer)
            for (const QString& file : filesOf(*layer))
                for (const QString& include : includesOf(file)) {
                    const QString room = roomOf(*layer, includedAs(file)), other = roomOf(*layer, include);
                    const bool within = *layer == "ui" || folderOf(include) == *layer;
                    const qsizetype storey = storeyOf(*layer, other);
                    if (within && storey >= 0 && other != room && storey <= storeyOf(*layer, room))
                        faults += file + " includes " + include;
                }
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }

    void noFilesIncludeOneAnotherInACircle() {
        QMap<QString, QStringList> includes;
        for (const char* folder : {"core", "ui"})
            for (const QString& file : codeIn(folder)) includes[includedAs(file)] = includesOf(file);
        QSet<QString> done;
        for (auto file = includes.keyBegin(); file != includes.keyEnd(); ++file) {
            QStringList way;
            const QStringList found = circle(*file, includes, way, done);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(" → ")));
        }
    }

    void coreKnowsNeitherQtNorWidgetsNorPrograms() {
        QStringList above;
        for (const QString& folder : {QStringLiteral("ui"), QStringLiteral("app")})
            for (const QString& name :
                 QDir(root() + '/' + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                above += name;
        QStringList faults;
        for (const QString& file : codeIn("core"))
            for (const QString& include : includesOf(file))
                if (isQt(include) ||
                    (above.contains(folderOf(include)) && !below.contains(folderOf(include))))
                    faults += file + " includes " + include;
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }

    void widgetsDoNotIncludePrograms() {
        QStringList faults;
        for (const QString& file : codeIn("ui"))
            for (const QString& include : includesOf(file))
                if (QFile::exists(root() + "/app/" + include)) faults += file + " includes " + include;
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }

    /// A sum in a widget is a defect: figures are made in core, where they are tested and explained.
    void widgetsDoNoArithmeticOnFigures() {
        QStringList faults;
        for (const QString& file : codeIn("ui")) {
            const QStringList lines = read(file).split('\n');
            for (int i = 0; i < lines.size(); ++i)
                if (arithmetic.match(lines[i]).hasMatch())
                    faults += QStringLiteral("%1:%2: %3").arg(file).arg(i + 1).arg(lines[i].trimmed());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "test_layers.moc"
