#pragma once

#include "files/zip.h"
#include "support/files.h"

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <map>
#include <vector>

/// A workbook as a spreadsheet reads it from the bytes of its file.
namespace breakeven::test {

struct WrittenCell {
    QString text; ///< as it stands in the file: a text, or a number with its digits
    bool isText = false;
    QString formula; ///< blank: none
    QString format;  ///< that of its number; blank: general
};

struct WrittenSheet {
    QString name;
    std::map<QString, WrittenCell> cells; ///< by "B7"
    QString xml;

    WrittenCell at(const QString& cell) const {
        const auto found = cells.find(cell);
        return found == cells.end() ? WrittenCell() : found->second;
    }
};

struct WrittenWorkbook {
    bool isWhole = false;
    std::map<QString, QString> parts; ///< by name
    std::vector<WrittenSheet> sheets;

    const WrittenSheet* sheet(const QString& name) const {
        for (const WrittenSheet& one : sheets)
            if (one.name == name) return &one;
        return nullptr;
    }
};

/// The texts of all elements of a name; of a shared string, its runs together.
inline QStringList sharedTexts(const QString& xml) {
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("si")) texts += QString();
        if (reader.isStartElement() && reader.name() == QLatin1String("t"))
            texts.last() += reader.readElementText();
    }
    return texts;
}

/// The number format of each cell format, in their order.
inline QStringList numberFormats(const QString& xml) {
    std::map<QString, QString> formats;
    QStringList ofCells;
    bool cells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == QLatin1String("cellXfs")) cells = reader.isStartElement();
        if (!reader.isStartElement()) continue;
        const auto attribute = [&](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("numFmt"))
            formats[attribute("numFmtId")] = attribute("formatCode");
        if (cells && reader.name() == QLatin1String("xf")) ofCells += formats[attribute("numFmtId")];
    }
    return ofCells;
}

inline void readCells(WrittenSheet& sheet, const QStringList& texts, const QStringList& formats) {
    QXmlStreamReader reader(sheet.xml);
    WrittenCell* cell = nullptr;
    bool shared = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) continue;
        const auto attributes = reader.attributes();
        if (reader.name() == QLatin1String("c")) {
            cell = &sheet.cells[attributes.value("r").toString()];
            shared = attributes.value("t") == QLatin1String("s");
            cell->isText = shared || attributes.value("t") == QLatin1String("str");
            cell->format = formats.value(attributes.value("s").toInt());
        } else if (cell && reader.name() == QLatin1String("f")) {
            cell->formula = reader.readElementText();
        } else if (cell && reader.name() == QLatin1String("v")) {
            const QString value = reader.readElementText();
            cell->text = shared ? texts.value(value.toInt()) : value;
        }
    }
}

inline WrittenWorkbook writtenWorkbook(const std::filesystem::path& file) {
    WrittenWorkbook workbook;
    workbook.isWhole = readZip(bytesOf(file), [&](const std::string& name, const std::string& content) {
        workbook.parts[QString::fromStdString(name)] = QString::fromStdString(content);
        return true;
    });
    const QStringList texts = sharedTexts(workbook.parts["xl/sharedStrings.xml"]);
    const QStringList formats = numberFormats(workbook.parts["xl/styles.xml"]);
    QXmlStreamReader reader(workbook.parts["xl/workbook.xml"]);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != QLatin1String("sheet")) continue;
        const std::size_t number = workbook.sheets.size() + 1;
        workbook.sheets.push_back({reader.attributes().value("name").toString(),
                                   {},
                                   workbook.parts[QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)]});
        readCells(workbook.sheets.back(), texts, formats);
    }
    return workbook;
}

} // namespace breakeven::test
