// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/cut_texts.h"

#include "tests/support/paths.h"
#include "tests/ui/widgets/painted_texts.h"
#include "ui/support/flat_button.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::test {

namespace {

constexpr QChar dots{0x2026};

/// What Kontor says in German: only such a text is a label, everything else is data.
class Sentences {
public:
    Sentences()
    {
        QFile file{sourceTree() + u"/translations/kontor_de.ts"_s};
        if (!file.open(QIODevice::ReadOnly)) qFatal("the German texts are missing");
        QXmlStreamReader xml{&file};
        while (!xml.atEnd())
            if (xml.readNextStartElement() || !xml.hasError()) take(xml);
    }
    /// Is \a shown one of them, cut by an ellipsis?
    bool isCut(const QString& shown) const
    {
        const qsizetype at = shown.indexOf(dots);
        if (at < 3 || m_whole.contains(shown)) return false;
        const QString before = shown.first(at).trimmed(), behind = shown.sliced(at + 1).trimmed();
        return std::any_of(m_whole.begin(), m_whole.end(), [&](const QString& text) {
            return text.size() > shown.size() && text.startsWith(before) && text.endsWith(behind);
        });
    }

private:
    void take(QXmlStreamReader& xml)
    {
        if (xml.name() != "translation"_L1 && xml.name() != "numerusform"_L1) return;
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (text.size() > 3) m_whole.insert(text);
    }
    QSet<QString> m_whole;
};

class Finder {
public:
    explicit Finder(const QWidget& window) : m_window{window} {}

    QStringList find()
    {
        const auto widgets = m_window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty()) continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                look(*label);
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                look(*button);
            else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
                look(*tabs);
            else if (const auto* header = qobject_cast<const QHeaderView*>(widget))
                look(*header);
            else if (const auto* choice = qobject_cast<const QComboBox*>(widget))
                look(*choice);
            else if (const auto* area = qobject_cast<const QScrollArea*>(widget))
                look(*area);
            lookForPrompt(*widget);
            if (isText(widget)) {
                lookForEdge(*widget);
                lookForNeighbours(*widget);
            }
            lookAtPaint(*widget);
        }
        return m_found;
    }

private:
    static bool isText(const QWidget* widget)
    {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label) return !label->text().isEmpty();
        return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QTabBar*>(widget) ||
               qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
    }

    void tell(const QWidget& widget, const QString& what)
    {
        QString path;
        for (const QWidget* at = &widget; at && at != &m_window; at = at->parentWidget())
            if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
                path = at->objectName() + u'/' + path;
        m_found << u"%1 in %2: %3 (%4 of %5 wide, %6 of %7 high)"_s
                       .arg(QString::fromLatin1(widget.metaObject()->className()), path, what)
                       .arg(widget.width())
                       .arg(widget.sizeHint().width())
                       .arg(widget.height())
                       .arg(widget.sizeHint().height());
    }

    void look(const QLabel& label)
    {
        if (label.text().isEmpty()) return;
        if (!label.wordWrap()) {
            if (label.width() + 1 < label.sizeHint().width() || label.height() + 1 < label.minimumSizeHint().height())
                tell(label, label.text());
            return;
        }
        // A word that is longer than the line, or lines that are lower than the label.
        if (label.width() < label.minimumSizeHint().width() || label.height() + 1 < label.heightForWidth(label.width()))
            tell(label, label.text());
    }

    void look(const QAbstractButton& button)
    {
        if (button.text().isEmpty()) return;
        const auto* flat = qobject_cast<const FlatButton*>(&button);
        if (flat && flat->isFolded() && !button.accessibleName().isEmpty()) return; // the icon alone, with a tool tip
        if (button.width() + 1 < button.sizeHint().width()) tell(button, button.text());
    }

    void look(const QTabBar& tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            if (!tabs.isTabVisible(tab)) continue;
            const int text = tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab));
            const bool inside =
                tabs.usesScrollButtons() || tabs.rect().contains(tabs.tabRect(tab).adjusted(0, 0, -1, -1));
            if (tabs.tabRect(tab).width() < text || !inside) tell(tabs, tabs.tabText(tab));
        }
    }

    void look(const QHeaderView& header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model()) return;
        for (int column = 0; column < header.count(); ++column)
            if (!header.isSectionHidden(column) && header.sectionSize(column) < header.sectionSizeHint(column))
                tell(header, header.model()->headerData(column, Qt::Horizontal).toString());
        // A list whose columns somebody chooses may be wider than the window; so may a file that is looked at.
        static const QStringList wide{u"contactList"_s, u"checkGrid"_s, u"filePreview"_s, u"compareTable"_s};
        const auto* table = qobject_cast<const QTableView*>(header.parentWidget());
        if (table && !wide.contains(table->objectName()) && table->horizontalScrollBar()->maximum() > 0)
            tell(*table, u"scrolls sideways"_s);
    }

    void look(const QComboBox& choice)
    {
        if (choice.isEditable() || choice.currentText().isEmpty()) return;
        if (choice.width() < choice.fontMetrics().horizontalAdvance(choice.currentText()) + 20)
            tell(choice, choice.currentText());
    }

    void look(const QScrollArea& area)
    {
        // Where it is not shown, what does not fit is out of reach.
        const QWidget* content = area.widget();
        if (content && content->minimumSizeHint().width() > area.viewport()->width()) tell(area, u"scrolls sideways"_s);
    }

    /// What a field says while it is empty.
    void lookForPrompt(const QWidget& widget)
    {
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            constexpr int frame = 10;
            const QMargins inside = line->textMargins();
            int room = line->width() - frame - inside.left() - inside.right();
            for (const auto* button : line->findChildren<QAbstractButton*>())
                if (button->isVisible()) room -= button->width();
            if (line->text().isEmpty() && line->fontMetrics().horizontalAdvance(line->placeholderText()) > room)
                tell(widget, u"prompt: "_s + line->placeholderText());
            return;
        }
        const auto wrapped = [&](const auto* edit) {
            if (!edit || edit->placeholderText().isEmpty() || !edit->document()->isEmpty()) return;
            const QRect room = edit->viewport()->rect().adjusted(4, 4, -4, -4);
            const QRect text = edit->fontMetrics().boundingRect(room, Qt::TextWordWrap, edit->placeholderText());
            if (text.height() > room.height() + 4 || text.width() > room.width() + 1)
                tell(widget, u"prompt: "_s + edit->placeholderText());
        };
        wrapped(qobject_cast<const QPlainTextEdit*>(&widget));
        wrapped(qobject_cast<const QTextEdit*>(&widget));
    }

    /// What it paints itself: cells, headings, maps.
    void lookAtPaint(const QWidget& widget)
    {
        static const Sentences sentences;
        const std::vector<PaintedText> texts = paintedTexts(const_cast<QWidget&>(widget));
        for (const PaintedText& each : texts)
            if (each.text.contains(dots) && sentences.isCut(each.text)) tell(widget, u"painted "_s + each.text);
        for (auto a = texts.begin(); a != texts.end(); ++a)
            for (auto b = std::next(a); b != texts.end(); ++b) {
                const QRectF both = (a->place & a->room) & (b->place & b->room);
                if (both.width() > 2 && both.height() > 5 && a->text != b->text)
                    tell(widget, u"painted %1 over %2"_s.arg(b->text, a->text));
            }
    }

    /// Cut off by the edge of the window, or of what it stands in unless that scrolls.
    void lookForEdge(const QWidget& widget)
    {
        const QRect whole{widget.mapTo(&m_window, QPoint{}), widget.size()};
        if (whole.right() > m_window.width() || whole.left() < 0) return tell(widget, u"outside"_s);
        for (const QWidget* at = widget.parentWidget(); at && at != &m_window; at = at->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(at->parentWidget())) return;
            const QRect place{widget.mapTo(at, QPoint{}), widget.size()};
            if (!at->rect().adjusted(-1, -1, 1, 1).contains(place))
                return tell(widget, u"outside "_s + at->objectName());
        }
    }

    void lookForNeighbours(const QWidget& widget)
    {
        for (const QObject* child : widget.parentWidget()->children()) {
            const auto* other = qobject_cast<const QWidget*>(child);
            if (!other || other <= &widget || !other->isVisible() || !isText(other)) continue;
            if (qobject_cast<const QLineEdit*>(widget.parentWidget())) continue; // their own buttons
            const QRect both = widget.geometry() & other->geometry();
            if (both.width() > 1 && both.height() > 1) tell(widget, u"under "_s + other->objectName());
        }
    }

    const QWidget& m_window;
    QStringList m_found;
};

} // namespace

QStringList cutTexts(const QWidget& window) { return Finder{window}.find(); }

} // namespace kontor::test
