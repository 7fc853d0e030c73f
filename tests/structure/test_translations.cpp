#include "source_files.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace breakeven::structure;

namespace {

/// A text to translate and what stands for it; several translations where the language counts in several
/// ways.
struct Text {
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
};

void readTranslation(QXmlStreamReader& xml, Text& text) {
    if (xml.attributes().hasAttribute("type")) text.finished = false;
    QString whole;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
        if (xml.isCharacters()) whole += xml.text();
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            text.translations += xml.readElementText();
    }
    if (text.translations.isEmpty()) text.translations += whole;
}

QList<Text> textsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) texts += Text{context, {}, {}, true};
        if (xml.name() == QLatin1String("source")) texts.last().source = xml.readElementText();
        if (xml.name() == QLatin1String("translation")) readTranslation(xml, texts.last());
    }
    return texts;
}

/// The translations as they stand in the project: Welsh whole, English where it counts things.
QStringList translations() { return filesIn("translations", {"*.ts"}); }

QList<Text> allTexts() {
    QList<Text> texts;
    for (const QString& file : translations()) texts += textsOf(QDir(root()).filePath(file));
    return texts;
}

QString named(const Text& text) { return "\n  " + text.context + ": " + text.source; }

/// The %1, %2, %n, %L1 of a text, sorted.
QStringList placeholders(const QString& text) {
    static const QRegularExpression placeholder("%(L?[0-9]+|n)");
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) found += matches.next().captured();
    found.sort();
    return found;
}

/// How many keyboard mnemonics a text has; A&E is none.
qsizetype mnemonics(QString text) {
    static const QRegularExpression mnemonic("&[^&\\s]");
    static const QRegularExpression abbreviation("\\b[A-Z]&[A-Z]\\b");
    return text.remove("&&").remove(abbreviation).count(mnemonic);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated() {
        QString faults;
        for (const Text& text : allTexts())
            if (!text.finished || text.translations.contains(QString())) faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void placeholdersAreThoseOfTheSource() {
        QString faults;
        for (const Text& text : allTexts())
            for (const QString& translation : text.translations)
                if (placeholders(translation) != placeholders(text.source)) faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void keyboardMnemonicsAndLineBreaksAreKept() {
        QString faults;
        for (const Text& text : allTexts())
            for (const QString& translation : text.translations)
                if (mnemonics(translation) != mnemonics(text.source) ||
                    translation.count('\n') != text.source.count('\n') ||
                    translation.endsWith(' ') != text.source.endsWith(' ') ||
                    translation.endsWith("…") != text.source.endsWith("…"))
                    faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    /// When they do not: cmake --build --preset release --target update_translations.
    void theFilesHoldTheTextsOfTheSourcesAndNoOthers() {
        QTemporaryDir work;
        for (const QString& file : translations())
            QVERIFY(QFile::copy(QDir(root()).filePath(file), work.filePath(QFileInfo(file).fileName())));
        QProcess cmake;
        cmake.start(CMAKE_PROGRAM, {QStringLiteral("-DLUPDATE=" LUPDATE_PROGRAM), "-DTS=" + work.path(),
                                    "-DWORK=" + work.path(), "-P", root() + "/translations/update.cmake"});
        QVERIFY(cmake.waitForFinished());
        QVERIFY2(cmake.exitCode() == 0, cmake.readAllStandardError().constData());

        QString faults;
        for (const QString& file : translations()) {
            const QList<Text> held = textsOf(QDir(root()).filePath(file));
            QVERIFY2(!held.isEmpty(), qPrintable(file));
            QMap<QString, int> count;
            for (const Text& text : held) ++count[named(text)];
            for (const Text& text : textsOf(work.filePath(QFileInfo(file).fileName()))) --count[named(text)];
            for (auto text = count.begin(); text != count.end(); ++text)
                if (*text != 0)
                    faults +=
                        "\n  " + file + (*text > 0 ? " holds what no source says:" : " lacks:") + text.key();
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
